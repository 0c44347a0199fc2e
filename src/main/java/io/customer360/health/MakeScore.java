package io.customer360.health;

import io.customer360.measure.Baseline;
import io.customer360.measure.MeasureGroup;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * The arithmetic of scores: weighted means of whatever has data. Sums go in the order of the page,
 * so that they come out the same everywhere.
 */
final class MakeScore {

    private static final List<MeasureGroup> FACTORS = List.of(MeasureGroup.values());

    private final HealthModel model;
    private final Map<SubMeasure, OptionalDouble> parts = new EnumMap<>(SubMeasure.class);
    private final Map<MeasureGroup, OptionalDouble> factors = new EnumMap<>(MeasureGroup.class);

    private MakeScore(HealthModel model, Map<SubMeasure, Reading> readings) {
        this.model = model;
        readings.forEach((part, reading) -> parts.put(part, score(part, reading)));
        for (MeasureGroup factor : FACTORS) {
            factors.put(factor, mean(SubMeasure.of(factor), this::share, parts));
        }
    }

    static HealthScore of(Subject subject, HealthModel model, Map<SubMeasure, Reading> readings) {
        var made = new MakeScore(model, readings);
        return new HealthScore(
                model,
                subject.baseline().map(Baseline::version).stream().mapToInt(it -> it).findFirst(),
                subject.asOf().day(),
                made.value(),
                FACTORS.stream().map(it -> made.factor(it, readings)).toList());
    }

    /** The number alone. */
    static OptionalDouble value(HealthModel model, Map<SubMeasure, Reading> readings) {
        return new MakeScore(model, readings).value();
    }

    static Map<SubMeasure, Reading> readings(HealthScore score) {
        var readings = new EnumMap<SubMeasure, Reading>(SubMeasure.class);
        score.factors()
                .forEach(
                        factor ->
                                factor.parts()
                                        .forEach(it -> readings.put(it.part(), it.reading())));
        return Collections.unmodifiableMap(readings);
    }

    private OptionalDouble value() {
        return mean(FACTORS, this::weight, factors);
    }

    private OptionalDouble score(SubMeasure part, Reading reading) {
        if (reading instanceof Reading.Known known) {
            return OptionalDouble.of(model.part(part).curve().at(known.value()));
        }
        return reading.present() ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private FactorScore factor(MeasureGroup factor, Map<SubMeasure, Reading> readings) {
        var score = factors.get(factor);
        double part = score.isPresent() ? (double) model.weight(factor).counted() / weights() : 0;
        int shares = whole(SubMeasure.of(factor), this::share, parts);
        return new FactorScore(
                factor,
                model.weight(factor),
                score,
                part,
                part * score.orElse(0),
                SubMeasure.of(factor).stream()
                        .map(it -> part(it, readings.get(it), part, shares))
                        .toList());
    }

    private PartScore part(SubMeasure part, Reading reading, double factor, int shares) {
        var score = parts.get(part);
        double points =
                share(part) > 0 && score.isPresent()
                        ? factor * share(part) / shares * score.getAsDouble()
                        : 0;
        return new PartScore(part, share(part), reading, score, points);
    }

    /** The weights of the factors with data; one where none has any, whose part is nothing. */
    private int weights() {
        return Math.max(1, whole(FACTORS, this::weight, factors));
    }

    private int weight(MeasureGroup factor) {
        return model.weight(factor).counted();
    }

    private int share(SubMeasure part) {
        return model.part(part).share();
    }

    /** Dividing once, at the end, keeps a mean of scores within their range. */
    private static <K> OptionalDouble mean(
            List<K> all, ToIntFunction<K> weight, Map<K, OptionalDouble> scores) {
        int whole = whole(all, weight, scores);
        double sum = 0;
        for (K one : all) {
            sum += weight.applyAsInt(one) * scores.get(one).orElse(0);
        }
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / whole);
    }

    private static <K> int whole(
            List<K> all, ToIntFunction<K> weight, Map<K, OptionalDouble> scores) {
        return all.stream().filter(it -> scores.get(it).isPresent()).mapToInt(weight).sum();
    }
}
