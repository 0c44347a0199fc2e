package io.customer360.scorecard;

import java.util.Map;
import java.util.Set;

/** Knows which customers have which scorecards. */
public interface ScorecardHolders {

    /** How many customers have each one now; those that nobody has are missing. */
    Map<ScorecardId, Integer> customers();

    /** The ones that a customer has now or had once. */
    Set<ScorecardId> everUsed();

    /** On how many customers' scorecards each item is ticked or has a score or a comment. */
    Map<ItemId, Integer> marked(ScorecardId id);
}
