package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The monthly figures of customers, and of which months it is known that there were none. */
public interface Metrics {

    /** From this month on, in order of months and codes; every asked customer is a key. */
    Map<CustomerId, List<Metric>> of(Collection<CustomerId> customers, YearMonth from);

    /** Replaces what is kept of these customers from this month on, all of it. */
    void replace(Map<CustomerId, List<Metric>> metrics, YearMonth from);
}
