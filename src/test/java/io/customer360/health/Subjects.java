package io.customer360.health;

import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Unit;
import io.customer360.measure.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Subjects of scores, written as text. */
public final class Subjects {

    public static final LocalDate DAY = LocalDate.parse("2026-06-30");
    public static final AsOf AS_OF = new AsOf(DAY, ZoneOffset.UTC);
    public static final Set<Measure> ALL = EnumSet.allOf(Measure.class);

    private Subjects() {}

    /** One in an instance that uses everything, whose median is one open ticket per ten members. */
    public static Subject of(String... measures) {
        return new Subject(measures(measures), Optional.of(baseline(1, "1", ALL)), AS_OF);
    }

    /** One in an instance where nobody has ever recorded anything. */
    static Subject unused(String... measures) {
        return new Subject(measures(measures), Optional.of(baseline(1, "1", Set.of())), AS_OF);
    }

    /** One that some sub-measures were given for, by hand. */
    static Subject given(SubMeasure part, double score, int daysAgo, OptionalInt valid) {
        var days = valid.isPresent() ? " " + valid.getAsInt() : "";
        var code = part.name();
        var texts =
                Stream.of(
                                code + "_POINTS " + score,
                                code + "_AT " + daysAgo,
                                code + "_VALID" + days)
                        .filter(text -> !text.endsWith("VALID"));
        return new Subject(measures(texts.toArray(String[]::new)), Optional.empty(), AS_OF);
    }

    public static Baseline baseline(int version, String openPerTen, Set<Measure> inUse) {
        return new Baseline(version, Instant.EPOCH, new BigDecimal(openPerTen), inUse);
    }

    /** Measures as {@code CODE value}, days and moments as the number of days ago. */
    public static Measures measures(String... texts) {
        var values = new EnumMap<Measure, Value>(Measure.class);
        Arrays.stream(texts)
                .map(text -> text.split(" "))
                .forEach(
                        text -> {
                            var measure = Measure.valueOf(text[0]);
                            values.put(measure, value(measure.unit(), text[1]));
                        });
        return new Measures(values);
    }

    /** A model in which these sub-measures have other shares. */
    public static HealthModel sharing(HealthModel model, Map<SubMeasure, Integer> shares) {
        var parts = new EnumMap<SubMeasure, HealthModel.Part>(SubMeasure.class);
        parts.putAll(model.parts());
        shares.forEach(
                (part, share) ->
                        parts.put(part, new HealthModel.Part(share, model.part(part).curve())));
        return new HealthModel(model.version(), model.weights(), parts, model.constants());
    }

    /** The score of everything that these say, by the model that is shipped. */
    static HealthScore score(String... measures) {
        return HealthScore.of(of(measures), HealthModel.SHIPPED);
    }

    /** One of the parts of a score. */
    static PartScore part(HealthScore score, SubMeasure part) {
        return score.factor(part.factor()).parts().stream()
                .filter(it -> it.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Value value(Unit unit, String text) {
        if (text.equals("never")) {
            return Value.NEVER;
        }
        return switch (unit) {
            case DAY -> Value.of(DAY.minusDays(Long.parseLong(text)));
            case MOMENT ->
                    Value.at(
                            DAY.minusDays(Long.parseLong(text))
                                    .atTime(12, 0)
                                    .toInstant(ZoneOffset.UTC)
                                    .toEpochMilli());
            default -> Value.of(new BigDecimal(text));
        };
    }
}
