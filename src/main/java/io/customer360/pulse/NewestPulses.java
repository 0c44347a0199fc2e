package io.customer360.pulse;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which pulse stands for each customer, many at a time. */
public interface NewestPulses {

    /** What counts about each of these customers in the newest month of which anything does. */
    Map<CustomerId, List<Pulse>> newest(Collection<CustomerId> customers);

    /** Keeps which pulse of each customer is the newest; {@code Stale} when another one is kept. */
    void keepNewest(Map<CustomerId, NewestPulse> newest);
}
