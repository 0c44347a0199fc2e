package io.customer360.rest;

import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardId;
import java.util.List;
import java.util.Map;

/** The scorecards there are, by name. */
public record ScorecardDefinitionsJson(List<Row> items) {

    /**
     * One of them.
     *
     * @param points what its items count together
     * @param customers how many customers have it now
     */
    public record Row(
            int id,
            int version,
            String name,
            String kind,
            String description,
            int objectives,
            int measures,
            int points,
            int customers,
            boolean retired) {}

    static ScorecardDefinitionsJson of(List<Scorecard> all, Map<ScorecardId, Integer> customers) {
        return new ScorecardDefinitionsJson(
                all.stream().map(it -> row(it, customers.getOrDefault(it.id(), 0))).toList());
    }

    private static Row row(Scorecard scorecard, int customers) {
        return new Row(
                scorecard.id().value(),
                scorecard.version(),
                scorecard.name(),
                scorecard.kind(),
                scorecard.description(),
                scorecard.content().objectives().size(),
                scorecard.content().measures().size(),
                scorecard.content().points(),
                customers,
                scorecard.retired());
    }
}
