package io.customer360.fact;

import io.customer360.shared.CustomerId;
import java.util.Collection;

/** Who wants to know that something about customers changed. */
public interface Dirty {

    /** To be called inside the unit of work of the change. */
    void mark(Collection<CustomerId> customers);
}
