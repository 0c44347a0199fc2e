package io.customer360.rest;

import io.customer360.churn.RiskLevel;
import io.customer360.health.Band;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.score.ScoreLine;
import java.util.List;

/**
 * How a customer does, as a list tells it.
 *
 * @param score absent when no factor has data
 * @param provisional whether too few factors have data for it to count
 * @param band absent while it is provisional
 * @param risk absent before anything was looked for
 * @param slope in points per thirty days; absent without a score
 * @param trend whether that is rising, level or falling; absent without a score
 * @param signals the kinds of signals there are
 * @param driver the gravest of them; absent without any
 * @param left whether the customer has left, so that all of this stays as it was
 */
public record ScoreLineJson(
        Rounded score,
        boolean provisional,
        Band band,
        RiskLevel risk,
        Rounded slope,
        String trend,
        List<Label> signals,
        Label driver,
        boolean left) {

    /** Copies a line. */
    static ScoreLineJson of(ScoreLine line) {
        boolean scored = line.score().isPresent();
        return new ScoreLineJson(
                scored ? new Rounded(line.score().getAsDouble()) : null,
                line.provisional(),
                line.band().orElse(null),
                line.risk().orElse(null),
                scored ? new Rounded(line.slope()) : null,
                scored ? trend(new Rounded(line.slope())) : null,
                line.signals().marks().keySet().stream()
                        .map(kind -> new Label(kind.code(), kind.textKey()))
                        .toList(),
                line.signals()
                        .gravest()
                        .map(kind -> new Label(kind.code(), kind.textKey()))
                        .orElse(null),
                line.left());
    }

    /** As the number reads: what is rounded to nothing is level. */
    private static String trend(Rounded slope) {
        return switch (slope.shown().signum()) {
            case 1 -> "rising";
            case 0 -> "level";
            default -> "falling";
        };
    }
}
