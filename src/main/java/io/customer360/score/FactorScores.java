package io.customer360.score;

import io.customer360.health.AsOf;
import io.customer360.health.FactorScore;
import io.customer360.health.HealthScore;
import io.customer360.health.Subject;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judgement;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of the factors of customers as they were kept, each by the model of its own standing.
 * It asks as many questions for one customer as for five hundred.
 */
public final class FactorScores {

    private final Standings standings;
    private final Baselines baselines;
    private final Models models;

    /** Wired by Spring. */
    public FactorScores(Standings standings, Baselines baselines, Models models) {
        this.standings = standings;
        this.baselines = baselines;
        this.models = models;
    }

    /** The factors that have data, from 0 to 100; who was never judged is missing. */
    public Map<CustomerId, Map<MeasureGroup, Double>> of(Collection<CustomerId> customers) {
        Map<Integer, Optional<Baseline>> known = new HashMap<>();
        Map<CustomerId, Map<MeasureGroup, Double>> found = new HashMap<>();
        standings
                .of(customers)
                .forEach(
                        (customer, kept) -> {
                            Standing standing = kept.standing();
                            var baseline =
                                    known.computeIfAbsent(standing.baseline(), baselines::find);
                            standing.judgement()
                                    .ifPresent(
                                            it ->
                                                    found.put(
                                                            customer,
                                                            factors(standing, it, baseline)));
                        });
        return found;
    }

    private Map<MeasureGroup, Double> factors(
            Standing standing, Judgement judgement, Optional<Baseline> baseline) {
        var subject =
                new Subject(
                        standing.measures(), baseline, new AsOf(standing.day(), judgement.zone()));
        var score = HealthScore.of(subject, models.health(judgement.healthModel()));
        Map<MeasureGroup, Double> factors = new EnumMap<>(MeasureGroup.class);
        for (FactorScore factor : score.factors()) {
            factor.score().ifPresent(it -> factors.put(factor.factor(), it));
        }
        return factors;
    }
}
