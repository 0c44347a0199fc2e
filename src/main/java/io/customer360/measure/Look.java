package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What was kept of some customers, and then what was measured of them. Whoever stores the second
 * asks that the first is still there: somebody who has stored since may have read something newer.
 */
record Look(Map<CustomerId, Standing.Kept> kept, Map<CustomerId, Standing> measured) {

    /** Looks at these customers. */
    static Look at(
            Collection<CustomerId> customers, Standings standings, MeasureCustomers measure) {
        var kept = standings.of(customers);
        return new Look(kept, measure.of(customers, kept));
    }

    /** What is to be stored of a customer, unless it is kept already. */
    Optional<Standing.Change> change(CustomerId customer) {
        var known = Optional.ofNullable(kept.get(customer));
        return Optional.ofNullable(measured.get(customer))
                .filter(it -> it.differs(known))
                .map(it -> new Standing.Change(it, known));
    }

    /** Whether something is kept of a customer who is no more. */
    boolean gone(CustomerId customer) {
        return kept.containsKey(customer) && !measured.containsKey(customer);
    }
}
