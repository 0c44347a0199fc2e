package io.customer360.pulse;

import io.customer360.shared.Revision;
import java.util.List;

/** Where the risk categories are kept. */
public interface RiskStore extends RiskCategories {

    /** The categories as they are now, {@link RiskList#DEFAULT} when never saved. */
    RiskList current();

    /** Stores the next version; {@code Stale} when somebody saved before. */
    void save(RiskList next, int expectedVersion, Revision revision);

    @Override
    default List<RiskCategory> all() {
        return current().all();
    }
}
