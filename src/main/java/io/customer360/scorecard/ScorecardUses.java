package io.customer360.scorecard;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scorecards that customers have and had, with what was ticked and scored. Everything that is
 * written also brings up to date what each customer's scorecards come to together, in the same
 * transaction.
 */
public interface ScorecardUses {

    /**
     * The scorecards of a customer: active ones, the latest assigned first, then those that ended
     * last, the latest first.
     */
    List<ScorecardUse> of(CustomerId customer);

    /** One of them. */
    Optional<ScorecardUse> find(ScorecardUseId id);

    /** What is kept of the items of these; those that nobody has touched are missing. */
    Map<ScorecardUseId, ScorecardMarks> marks(Collection<ScorecardUseId> uses);

    /**
     * Gives a customer a scorecard.
     *
     * @throws io.customer360.shared.Stale when somebody has given one of that kind meanwhile
     */
    ScorecardUse assign(
            CustomerId customer, Scorecard scorecard, UseScore score, Revision revision);

    /** Ends one; everything about it is kept. */
    void end(ScorecardUse ended, Revision revision);

    /**
     * Keeps a change that somebody has made; the version of its use is the next one.
     *
     * @throws io.customer360.shared.Stale when somebody else was faster
     */
    void change(UseChange change, Revision revision);

    /**
     * Keeps changes of many that somebody has made in one moment, in as few statements as one.
     *
     * @throws io.customer360.shared.Stale when somebody else was faster
     */
    void changeAll(List<UseEdits> edits);
}
