package io.customer360.scorecard;

import java.util.Collection;
import java.util.List;

/** The scorecards that customers have now, many at a time. */
public interface ActiveUses {

    /** How many there are. */
    int count();

    /** Those with a greater id, in order. */
    List<ScorecardUse> after(int id, int max);

    /**
     * Keeps what was found out about them, and what the customers' scorecards come to together;
     * rows written.
     */
    int keep(Collection<UseChange> changes);
}
