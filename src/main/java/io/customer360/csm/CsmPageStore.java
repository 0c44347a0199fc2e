package io.customer360.csm;

import io.customer360.shared.Revision;

/** Where the settings of the page of a CSM are kept. */
public interface CsmPageStore {

    /** The settings as they are now, {@link CsmPageSettings#DEFAULT} when never saved. */
    CsmPageSettings current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(CsmPageSettings next, int expectedVersion, Revision revision);
}
