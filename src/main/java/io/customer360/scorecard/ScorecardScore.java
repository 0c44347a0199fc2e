package io.customer360.scorecard;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a scorecard comes to: the mean of its items by their points. An objective is 100 when ticked
 * and 0 when not; a measure counts only with a score.
 */
public final class ScorecardScore {

    private static final double REACHED = 100;

    private ScorecardScore() {}

    /**
     * The score of what somebody has ticked and scored; none when nothing counts.
     *
     * @param ticked the ticked objectives; what the content does not have is left out
     * @param scores the scores of measures that are still valid
     */
    public static OptionalDouble of(
            ScorecardContent content, Collection<ItemId> ticked, Map<ItemId, Double> scores) {
        double sum = 0;
        long weights = 0;
        for (Item item : content.items()) {
            OptionalDouble score =
                    item instanceof Objective
                            ? OptionalDouble.of(ticked.contains(item.id()) ? REACHED : 0)
                            : given(scores.get(item.id()));
            if (score.isPresent()) {
                sum += item.points() * score.getAsDouble();
                weights += item.points();
            }
        }
        return weights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(REACHED, sum / weights));
    }

    private static OptionalDouble given(Double score) {
        if (score == null) {
            return OptionalDouble.empty();
        }
        if (!(score >= 0 && score <= REACHED)) {
            throw new IllegalArgumentException("score out of range: " + score);
        }
        return OptionalDouble.of(score);
    }
}
