package io.customer360.pulse;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;

/** What people think of many customers, by one question. */
public interface Opinions {

    /** Those of these customers of whom anybody has said anything. */
    Map<CustomerId, Opinion> of(Collection<CustomerId> customers);
}
