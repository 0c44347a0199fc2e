package io.customer360.csm;

import io.customer360.shared.Revision;

/** Where it is kept how attention is judged. */
public interface AttentionStore {

    /** The settings as they are now, {@link AttentionSettings#DEFAULT} when never saved. */
    AttentionSettings current();

    /** Saves the next version; {@code Stale} when somebody saved before. */
    void save(AttentionSettings next, int expectedVersion, Revision revision);
}
