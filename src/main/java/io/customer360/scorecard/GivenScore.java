package io.customer360.scorecard;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * What is kept of a measure: its score, what somebody has to say about it, and how it went.
 *
 * @param score nothing while nobody has given one, or there is nothing to measure
 * @param previous the score before
 * @param weeks how it went by week
 */
public record GivenScore(
        ItemId item,
        Optional<Given> score,
        Optional<Given> previous,
        Optional<Comment> comment,
        Weeks weeks) {

    /** The longest comment. */
    public static final int MAX_COMMENT = 2_000;

    /**
     * A score, when it came to be, and who gave it.
     *
     * @param by nobody when it was measured
     */
    public record Given(double score, Instant at, Optional<UserKey> by) {

        public Given {
            if (!(score >= 0 && score <= 100)) {
                throw new IllegalArgumentException("score out of range: " + score);
            }
            Objects.requireNonNull(at);
        }
    }

    /** What somebody has to say about a measure. */
    public record Comment(String text, Instant at, UserKey by) {}

    /** Of a measure that nobody has looked at. */
    public static GivenScore none(ItemId item) {
        return new GivenScore(
                item, Optional.empty(), Optional.empty(), Optional.empty(), Weeks.NONE);
    }

    /**
     * The score before: the one that somebody gave before, or that of an earlier week, because
     * measuring never ends.
     *
     * @param day the day it is for the customer
     */
    public OptionalDouble before(LocalDate day) {
        boolean measured = score.filter(it -> it.by().isEmpty()).isPresent();
        return measured
                ? weeks.before(day)
                : previous.map(it -> OptionalDouble.of(it.score())).orElse(OptionalDouble.empty());
    }

    /** Where the score went from there; level when there is nothing to compare. */
    public Trend trend(LocalDate day) {
        return Trend.between(
                before(day),
                score.map(it -> OptionalDouble.of(it.score())).orElse(OptionalDouble.empty()));
    }

    /** The same after a score was given, or taken away; the trend starts again from nothing. */
    GivenScore scored(Optional<Given> next) {
        return new GivenScore(item, next, score.or(() -> previous), comment, weeks);
    }

    /** The same after the same score was given again. */
    GivenScore again(Optional<Given> same) {
        return new GivenScore(item, same, previous, comment, weeks);
    }

    /** The same with another comment, or none. */
    GivenScore saying(Optional<Comment> next) {
        return new GivenScore(item, score, previous, next, weeks);
    }

    /** The same with other weeks. */
    GivenScore in(Weeks next) {
        return new GivenScore(item, score, previous, comment, next);
    }

    /** The same after it was measured; a small step is nothing new. */
    GivenScore measured(Optional<Double> now, double step, DoubleFunction<Given> fresh) {
        return alike(now, step)
                ? this
                : new GivenScore(item, now.map(fresh::apply), Optional.empty(), comment, weeks);
    }

    private boolean alike(Optional<Double> now, double step) {
        boolean measured = score.flatMap(Given::by).isEmpty();
        return now.isPresent() == score.isPresent()
                && (now.isEmpty() || measured && Math.abs(now.get() - score.get().score()) < step);
    }
}
