package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;

/**
 * A stored record of a customer.
 *
 * @param terms everything that it says
 * @param removed whether it was deleted and keeps its external id all the same
 */
public record Held<T>(
        int id,
        CustomerId customer,
        ExternalId externalId,
        T terms,
        Stamp stamp,
        int version,
        boolean removed) {

    /** The next version of this record. */
    Held<T> changed(T next, Revision revision) {
        return new Held<>(
                id, customer, externalId, next, stamp.touched(revision), version + 1, removed);
    }
}
