package io.customer360.scorecard;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scorecard that a customer has, or had: what was ticked and scored on it is kept under its id.
 *
 * @param ended when and by whom it was ended; nothing while it is active
 * @param endedVersion which version of its definition it had at its end
 */
public record ScorecardUse(
        ScorecardUseId id,
        CustomerId customer,
        ScorecardId scorecard,
        Moment assigned,
        Optional<Moment> ended,
        OptionalInt endedVersion,
        UseScore score) {

    /** The name of scorecards of customers in history. */
    public static final String ENTITY = "scorecard";

    /** How many a customer can have at a time. */
    public static final int MAX_PER_CUSTOMER = 500;

    /** How many of those that a customer had are shown. */
    public static final int EARLIER = 20;

    /** When somebody did something. */
    public record Moment(Instant at, UserKey by) {

        public Moment {
            Objects.requireNonNull(at);
            Objects.requireNonNull(by);
        }
    }

    public ScorecardUse {
        Objects.requireNonNull(scorecard);
        Objects.requireNonNull(score);
    }

    /** Whether the customer has it now. */
    public boolean active() {
        return ended.isEmpty();
    }

    /** The same with another score. */
    public ScorecardUse scored(UseScore next) {
        return new ScorecardUse(id, customer, scorecard, assigned, ended, endedVersion, next);
    }

    /** The same after its end, when its definition had this version. */
    ScorecardUse ended(Moment at, int definition) {
        UseScore last =
                new UseScore(
                        score.score(),
                        score.previous(),
                        score.scored(),
                        score.touched(),
                        score.validDays(),
                        score.version() + 1);
        return new ScorecardUse(
                id,
                customer,
                scorecard,
                assigned,
                Optional.of(at),
                OptionalInt.of(definition),
                last);
    }
}
