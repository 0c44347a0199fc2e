package io.customer360.customer;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Set;

/** Who may see which customer, asked at this moment. */
public interface VisibleCustomers {

    /** Those that this person may see of customers whom the directory knows to exist. */
    Set<CustomerId> among(Actor actor, Collection<CustomerId> known);
}
