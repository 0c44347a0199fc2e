package io.customer360.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A scorecard of a customer with its definition as it is now and everything kept of its items, at a
 * moment. What comes out of these is never older than they are, whatever the job has stored.
 */
public record UseSheet(ScorecardUse use, Scorecard scorecard, ScorecardMarks marks, Instant now) {

    public UseSheet {
        Objects.requireNonNull(use);
        Objects.requireNonNull(scorecard);
        Objects.requireNonNull(marks);
    }

    /** What it comes to. */
    public OptionalDouble score() {
        return ScorecardScore.of(scorecard.content(), marks.ticked(), scores());
    }

    /** Whether a score is too old to count; what the app measures by itself never is. */
    public boolean stale(GivenScore given) {
        return byHand(given.item()) && given.score().filter(this::old).isPresent();
    }

    private boolean byHand(ItemId item) {
        return scorecard.content().find(item).filter(Item::manual).isPresent();
    }

    private boolean old(GivenScore.Given given) {
        return given.at().plus(Duration.ofDays(scorecard.validDays())).isBefore(now);
    }

    /** The points of the objectives that are ticked. */
    public int reached() {
        var ticked = marks.ticked();
        return scorecard.content().objectives().stream()
                .filter(it -> ticked.contains(it.id()))
                .mapToInt(Objective::points)
                .sum();
    }

    /** The points of all objectives. */
    public int points() {
        return scorecard.content().objectives().stream().mapToInt(Objective::points).sum();
    }

    private Map<ItemId, Double> scores() {
        return marks.scores(it -> !stale(it));
    }

    /** The same with these marks, and with the score that follows from them. */
    UseSheet with(ScorecardMarks next) {
        UseSheet sheet = new UseSheet(use, scorecard, next, now);
        return sheet.scored();
    }

    private UseSheet scored() {
        UseScore next = use.score().next(score(), scorecard.validDays(), now);
        return new UseSheet(use.scored(next), scorecard, marks, now);
    }

    /** The same, looked after now. */
    UseSheet touched() {
        return new UseSheet(use.scored(use.score().touched(now)), scorecard, marks, now);
    }
}
