package io.customer360.scorecard;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a scorecard of a customer comes to, as it is kept.
 *
 * @param score from 0 to 100; none when nothing counts
 * @param previous what it was before it last changed
 * @param scored when it last changed
 * @param touched when something was last ticked or scored, or it was assigned
 * @param validDays for how many days after that it counts
 * @param version grows with everything that is written about it
 */
public record UseScore(
        OptionalDouble score,
        OptionalDouble previous,
        Instant scored,
        Instant touched,
        int validDays,
        int version) {

    public UseScore {
        Objects.requireNonNull(score);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(scored);
        Objects.requireNonNull(touched);
    }

    /** Of a scorecard that has just been assigned. */
    public static UseScore first(OptionalDouble score, int validDays, Instant now) {
        return new UseScore(score, OptionalDouble.empty(), now, now, validDays, 1);
    }

    /** The same after something was written about the scorecard at this moment. */
    UseScore next(OptionalDouble now, int days, Instant at) {
        return now.equals(score)
                ? new UseScore(score, previous, scored, touched, days, version + 1)
                : new UseScore(now, score, at, touched, days, version + 1);
    }

    /** The same, looked after at this moment. */
    UseScore touched(Instant at) {
        return new UseScore(score, previous, scored, at, validDays, version);
    }

    /** Whether nothing but the version differs. */
    boolean like(UseScore other) {
        return score.equals(other.score)
                && previous.equals(other.previous)
                && scored.equals(other.scored)
                && touched.equals(other.touched)
                && validDays == other.validDays;
    }
}
