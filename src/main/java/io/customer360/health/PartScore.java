package io.customer360.health;

import java.util.OptionalDouble;

/**
 * A sub-measure in a score.
 *
 * @param share the percent of its factor that the model gives it
 * @param score none while it says nothing
 * @param points what it adds to the health score; the points of all add up to it
 */
public record PartScore(
        SubMeasure part, int share, Reading reading, OptionalDouble score, double points) {

    /** Whether it counts: it says something and has a share. */
    public boolean counts() {
        return share > 0 && score.isPresent();
    }

    /** How much of its factor it costs, as shares times points; the most is the main cause. */
    double cost() {
        return counts() ? share * (Scores.MOST - score.getAsDouble()) : 0;
    }
}
