package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How healthy a customer is, with everything it takes to check that by hand. The model is a part of
 * it, so that a score is never shown with the weights of another one.
 *
 * @param baseline the version of the baseline that it counts against
 * @param value from 0 to 100 and never rounded; none when no factor has data
 */
public record HealthScore(
        HealthModel model,
        OptionalInt baseline,
        LocalDate day,
        OptionalDouble value,
        List<FactorScore> factors) {

    public HealthScore {
        value.ifPresent(Scores::require);
        factors = List.copyOf(factors);
    }

    /** The score of a subject by a model. */
    public static HealthScore of(Subject subject, HealthModel model) {
        return MakeScore.of(subject, model, ReadSubject.of(subject, model));
    }

    /** Whether so few factors have data that it counts nowhere. */
    public boolean provisional() {
        return counted() < model.constant(Constant.FACTORS_NEEDED);
    }

    /** Where it lies; nowhere while it is provisional. */
    public Optional<Band> band() {
        return provisional() ? Optional.empty() : Optional.of(Band.of(value.orElseThrow(), model));
    }

    /** How many factors count. */
    public int counted() {
        return (int) factors.stream().filter(FactorScore::counts).count();
    }

    /** The factors that should count and have no data. */
    public List<MeasureGroup> missing() {
        return factors.stream().filter(FactorScore::missing).map(FactorScore::factor).toList();
    }

    /** One of the factors. */
    public FactorScore factor(MeasureGroup factor) {
        return factors.get(factor.ordinal());
    }

    /** The factor that lifts the score most; none when all are alike. */
    public Optional<FactorScore> strongest() {
        return furthest(1);
    }

    /** The factor that drags it down most; none when all are alike. */
    public Optional<FactorScore> weakest() {
        return furthest(-1);
    }

    /** What each sub-measure says. */
    public Map<SubMeasure, Reading> readings() {
        return MakeScore.readings(this);
    }

    private Optional<FactorScore> furthest(int way) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double total = value.getAsDouble();
        return factors.stream()
                .filter(it -> way * it.lift(total) > 0)
                .reduce((one, next) -> way * next.lift(total) > way * one.lift(total) ? next : one);
    }
}
