package io.customer360.scorecard;

import java.time.Instant;
import java.util.Optional;

/**
 * How the condition of an objective was last checked.
 *
 * @param checked when it last could be
 * @param problem why it cannot be, since some moment; nothing while it can
 */
public record ConditionCheck(
        ScorecardId scorecard, ItemId item, Optional<Instant> checked, Optional<Problem> problem) {

    /** Why a condition cannot be checked. */
    public record Problem(ConditionSearch.Trouble why, Instant since) {}

    /** The same after it was checked. */
    ConditionCheck done(Instant at) {
        return new ConditionCheck(scorecard, item, Optional.of(at), Optional.empty());
    }

    /** The same after it could not be checked; it is told since when that is so. */
    ConditionCheck failed(ConditionSearch.Trouble why, Instant at) {
        Instant since = problem.map(Problem::since).orElse(at);
        return new ConditionCheck(scorecard, item, checked, Optional.of(new Problem(why, since)));
    }
}
