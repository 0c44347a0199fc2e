package io.customer360.rest;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/** Where the count of one source comes from. */
public record CountedSource(SourceKind kind, Content content) {

    /** Counts for somebody who may see the customer. */
    @FunctionalInterface
    public interface Content {
        /** What there is of one customer. */
        HeldJson of(CustomerId customer, Actor actor);
    }
}
