package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every number that scores are made by. A model is never changed: what somebody edits becomes one
 * with a new version, and old scores keep theirs.
 */
public record HealthModel(
        int version,
        Map<MeasureGroup, Weight> weights,
        Map<SubMeasure, Part> parts,
        Map<Constant, Integer> constants) {

    /** The model that the app comes with. */
    public static final HealthModel SHIPPED =
            new HealthModel(
                    0,
                    Map.of(
                            MeasureGroup.PAYMENT, new Weight(true, 25),
                            MeasureGroup.ENGAGEMENT, new Weight(true, 20),
                            MeasureGroup.USAGE, new Weight(true, 20),
                            MeasureGroup.SUPPORT, new Weight(true, 15),
                            MeasureGroup.RELATIONSHIP, new Weight(true, 10),
                            MeasureGroup.CONTRACT, new Weight(true, 10)),
                    all(SubMeasure.values(), it -> new Part(it.share(), it.curve())),
                    all(Constant.values(), Constant::shipped));

    private static final Set<Constant> SCORING =
            EnumSet.of(
                    Constant.CHAMPION_DAYS,
                    Constant.RESOLVED_NEEDED,
                    Constant.RESOLUTION_HOURS,
                    Constant.RATINGS_NEEDED,
                    Constant.PULSE_DAYS);

    /**
     * What a factor counts.
     *
     * @param on whether it counts at all
     * @param percent of the whole; the weights of factors that do not count go to the others
     */
    public record Weight(boolean on, int percent) {

        /** The percent that it is worth in sums. */
        public int counted() {
            return on ? percent : 0;
        }
    }

    /**
     * What a sub-measure counts.
     *
     * @param share the percent of its factor
     */
    public record Part(int share, Curve curve) {}

    /** Refused unless everything is there and fits together. */
    public HealthModel {
        weights = copy(MeasureGroup.class, weights);
        parts = copy(SubMeasure.class, parts);
        constants = copy(Constant.class, constants);
        CheckModel.check(weights, parts, constants);
    }

    /** Reads what {@link #text} wrote. */
    public static HealthModel parse(int version, String text) {
        return ModelText.read(version, text);
    }

    /** The one way to write it, without its version. */
    public String text() {
        return ModelText.of(this);
    }

    /** Whether it makes the same scores as another one. */
    public boolean like(HealthModel other) {
        return text().equals(other.text());
    }

    /** Whether it makes the same numbers, whatever words they get and however they move. */
    public boolean scoresLike(HealthModel other) {
        return weights.equals(other.weights)
                && parts.equals(other.parts)
                && SCORING.stream().allMatch(it -> constant(it) == other.constant(it));
    }

    /** The same model as another version. */
    public HealthModel as(int other) {
        return new HealthModel(other, weights, parts, constants);
    }

    /** What a factor counts. */
    public Weight weight(MeasureGroup factor) {
        return weights.get(factor);
    }

    /** What a sub-measure counts. */
    public Part part(SubMeasure part) {
        return parts.get(part);
    }

    /** A single number. */
    public int constant(Constant constant) {
        return constants.get(constant);
    }

    /** The factors that count. */
    public List<MeasureGroup> counted() {
        return weights.keySet().stream().filter(it -> weight(it).counted() > 0).toList();
    }

    private static <K extends Enum<K>, V> Map<K, V> all(K[] keys, Function<K, V> value) {
        return Stream.of(keys).collect(Collectors.toMap(it -> it, value));
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> type, Map<K, V> map) {
        var sorted = new EnumMap<K, V>(type);
        sorted.putAll(map);
        if (sorted.size() < type.getEnumConstants().length) {
            throw new IllegalArgumentException("a model without a " + type.getSimpleName());
        }
        return Collections.unmodifiableMap(sorted);
    }
}
