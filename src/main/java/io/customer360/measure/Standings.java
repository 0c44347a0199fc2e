package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;

/** How customers stand now, and how they stood at the end of each day. */
public interface Standings {

    /** What is kept of these customers; who was never measured is missing. */
    Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers);

    /**
     * Stores new standings and what they make of their days, inside a transaction; rows written.
     *
     * @throws RuntimeException when somebody has stored one of them since it was looked at
     */
    int replace(Collection<Standing.Change> changes, int run);

    /**
     * Has these measured again as soon as anybody looks for who is due, as if the day were over;
     * until then they stand as they did. Who has left is left alone.
     */
    void expire(Collection<CustomerId> customers);

    /** Forgets how customers stand who are no more; their past days stay. */
    int remove(Collection<CustomerId> customers);
}
