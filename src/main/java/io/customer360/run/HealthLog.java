package io.customer360.run;

import io.customer360.shared.Revision;

/** Where it is kept who cleared which errors. */
public interface HealthLog {

    /** Keeps this. */
    void keep(Revision revision);
}
