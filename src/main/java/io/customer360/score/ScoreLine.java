package io.customer360.score;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalMarks;
import io.customer360.health.Band;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What lists and files tell of the score and the signals of a customer.
 *
 * @param score none when no factor has data
 * @param provisional whether too few factors have data for it to count
 * @param band none while it is provisional
 * @param risk none before anything was looked for
 * @param slope in points per thirty days
 * @param left whether the customer has left, so that all of this stays as it was
 */
public record ScoreLine(
        OptionalDouble score,
        boolean provisional,
        Optional<Band> band,
        Optional<RiskLevel> risk,
        double slope,
        SignalMarks signals,
        boolean left) {

    /** Of a customer that nobody has judged yet. */
    public static final ScoreLine NONE =
            new ScoreLine(
                    OptionalDouble.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    SignalMarks.NONE,
                    false);
}
