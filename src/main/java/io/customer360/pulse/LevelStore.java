package io.customer360.pulse;

import io.customer360.shared.Revision;
import java.util.List;

/** Where the levels are kept. */
public interface LevelStore extends Levels {

    /** The levels as they are now, {@link LevelList#DEFAULT} when never saved. */
    LevelList current();

    /**
     * Stores the next version, in the caller's transaction; {@code Stale} when somebody saved
     * before. Where points differ, everybody is measured again.
     */
    void save(LevelList next, int expectedVersion, Revision revision);

    @Override
    default List<Level> all() {
        return current().all();
    }
}
