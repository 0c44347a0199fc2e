package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/** Which customer another one may belong to. */
public interface ParentRule {

    /** Refuses a parent that does not exist for this person, or with which nothing ends well. */
    void check(CustomerId child, CustomerId parent, Actor actor);

    /** Refuses to take a customer from a parent that exists, but not for this person. */
    default void checkLeaving(CustomerId parent, Actor actor) {}
}
