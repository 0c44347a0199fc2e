package io.customer360.customer;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When people last talked with customers. */
public interface LatestContacts {

    /** The moment of the last contact with each of these; absent without any. */
    Map<CustomerId, Instant> of(Collection<CustomerId> customers);
}
