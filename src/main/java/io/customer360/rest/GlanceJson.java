package io.customer360.rest;

import io.customer360.churn.RiskLevel;
import io.customer360.health.Band;
import io.customer360.rest.view.Rounded;
import io.customer360.score.ScoreSheets;

/**
 * How a customer does, at a glance.
 *
 * @param score absent when no factor has data
 * @param provisional whether too few factors have data for it to count
 * @param band absent while it is provisional
 * @param risk absent when nothing was looked for
 * @param frozen whether the customer has left, so that all of this stays as it was
 */
public record GlanceJson(
        Rounded score,
        boolean provisional,
        Band band,
        RiskLevel risk,
        int riskPoints,
        int signals,
        boolean frozen) {

    /** That of a customer who has been scored. */
    public static GlanceJson of(ScoreSheets.Sheet sheet) {
        var score = sheet.score();
        var signals = sheet.signals();
        return new GlanceJson(
                score.value().isPresent() ? new Rounded(score.value().getAsDouble()) : null,
                score.provisional(),
                score.band().orElse(null),
                signals.looked() == 0 ? null : signals.risk().level(),
                signals.risk().points(),
                signals.found().size(),
                sheet.frozen());
    }
}
