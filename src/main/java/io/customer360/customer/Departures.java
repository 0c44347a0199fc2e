package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What is kept of customers who have left. */
public interface Departures {

    /** Those of these customers of whom is kept that they have left; asked once for many. */
    Set<CustomerId> recorded(Collection<CustomerId> customers);

    /** Refuses what was entered, by its fields, unless this customer can leave by it. */
    void check(Profile customer, Map<String, String> entered);

    /** A customer with what was entered about its leaving. */
    record Departure(Profile customer, Map<String, String> entered) {}

    /** Keeps that customers have left, in the transaction that stores their status. */
    void left(Collection<Departure> departures, UserKey by, Instant at);

    /**
     * Keeps when and why customers left whose status has said so without a record; {@code Stale}
     * when somebody else was faster.
     */
    void told(Collection<Departure> departures, UserKey by, Instant at);

    /** Keeps that it was wrong, or is over, that a customer had come back. */
    void leftAgain(Profile customer, UserKey by, Instant at);

    /** Keeps that these are customers again, if they had left. */
    void returned(Collection<Profile> customers, UserKey by, Instant at);
}
