package io.customer360.scorecard;

import java.util.Collection;
import java.util.List;

/** How the conditions of objectives were last checked. */
public interface ConditionChecks {

    /** Of every objective of these scorecards that was ever looked at. */
    List<ConditionCheck> of(Collection<ScorecardId> scorecards);

    /** Keeps these in place of what was kept before, inside a transaction. */
    void keep(Collection<ConditionCheck> checks);

    /** Forgets all but those of the objectives of these; rows removed. */
    int forgetOthers(Collection<ConditionCheck> checks);
}
