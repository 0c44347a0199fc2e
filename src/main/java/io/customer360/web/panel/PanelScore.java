package io.customer360.web.panel;

import io.customer360.churn.RiskLevel;
import io.customer360.health.Band;
import io.customer360.health.HealthTrend;
import io.customer360.measure.Judgement;
import io.customer360.rest.SparklineJson;
import io.customer360.rest.view.Rounded;
import io.customer360.score.RecentScores;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a customer does, as it is kept: nothing is worked out beside a ticket.
 *
 * @param score absent when no factor has data
 * @param band absent while the score is provisional
 * @param risk absent when there is nothing to tell it from
 */
record PanelScore(
        Rounded score, boolean provisional, Band band, RiskLevel risk, SparklineJson line) {

    static PanelScore of(Judgement kept) {
        return new PanelScore(
                kept.score().isPresent() ? new Rounded(kept.score().getAsDouble()) : null,
                kept.provisional(),
                Stream.of(Band.values())
                        .filter(it -> kept.band().orElse(0) == it.number())
                        .findFirst()
                        .orElse(null),
                Stream.of(RiskLevel.values())
                        .filter(it -> kept.risk().orElse(0) == it.number())
                        .findFirst()
                        .orElse(null),
                SparklineJson.of(
                        RecentScores.read(kept.recent())
                                .map(RecentScores::trend)
                                .orElseGet(() -> new HealthTrend(List.of()))));
    }
}
