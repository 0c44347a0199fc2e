package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import java.util.HashMap;
import java.util.Map;

/** How many records customers are to get, of those that were judged and are not stored yet. */
public final class Promised {
    private final Map<CustomerId, Integer> counts = new HashMap<>();

    /** How many this customer is to get. */
    int to(CustomerId customer) {
        return counts.getOrDefault(customer, 0);
    }

    /** One more for this customer. */
    void one(CustomerId customer) {
        counts.merge(customer, 1, Integer::sum);
    }
}
