package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The figures of customers as they stand now, kept so that they can be added up and searched. */
public interface Figures {

    /** The figures of these customers, by currency code; every asked customer is a key. */
    Map<CustomerId, List<Figure>> of(Collection<CustomerId> customers);

    /** Replaces what is kept of these customers, all of it. */
    void replace(Map<CustomerId, List<Figure>> figures);
}
