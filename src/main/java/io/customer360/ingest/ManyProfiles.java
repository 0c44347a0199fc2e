package io.customer360.ingest;

import io.customer360.customer.Profile;
import java.util.List;

/** The profiles of customers, many at a time. */
public interface ManyProfiles {

    /**
     * Stores the next version of each, all edited at one moment and in few statements; {@code
     * Stale} when somebody saved before.
     */
    void saveEach(List<Edited<Profile>> edited);
}
