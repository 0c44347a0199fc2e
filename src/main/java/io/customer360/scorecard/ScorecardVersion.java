package io.customer360.scorecard;

import io.customer360.shared.UserKey;
import java.time.Instant;

/** What a scorecard was in one of its versions, which never changes, and who made it when. */
public record ScorecardVersion(Scorecard scorecard, Instant at, UserKey by) {

    /** Its number, counted from 1. */
    public int number() {
        return scorecard.version();
    }
}
