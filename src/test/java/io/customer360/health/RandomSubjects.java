package io.customer360.health;

import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Subjects and models of every kind, the same for the same seed. */
final class RandomSubjects {

    private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "America/Lima");

    private final Random random;

    RandomSubjects(long seed) {
        this.random = new Random(seed);
    }

    Subject subject() {
        var values = new EnumMap<Measure, Value>(Measure.class);
        double dense = random.nextDouble();
        for (Measure measure : Measure.values()) {
            if (random.nextDouble() < dense) {
                values.put(measure, value(measure));
            }
        }
        var asOf =
                new AsOf(
                        Subjects.DAY.minusDays(random.nextInt(40)),
                        ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        return new Subject(new Measures(values), baseline(), asOf);
    }

    /** The same subject some days later, with some of its values changed, gone or new. */
    Subject later(Subject before) {
        var values = new EnumMap<Measure, Value>(Measure.class);
        values.putAll(before.measures().values());
        for (Measure measure : Measure.values()) {
            double chance = random.nextDouble();
            if (chance < 0.1) {
                values.remove(measure);
            } else if (chance < 0.4) {
                values.put(measure, value(measure));
            }
        }
        var asOf = new AsOf(before.asOf().day().plusDays(random.nextInt(90)), before.asOf().zone());
        var baseline = random.nextBoolean() ? before.baseline() : baseline();
        return new Subject(new Measures(values), baseline, asOf);
    }

    HealthModel model() {
        var weights = new EnumMap<MeasureGroup, HealthModel.Weight>(MeasureGroup.class);
        int[] percents = shares(MeasureGroup.values().length);
        for (MeasureGroup factor : MeasureGroup.values()) {
            weights.put(
                    factor,
                    new HealthModel.Weight(random.nextInt(4) > 0, percents[factor.ordinal()]));
        }
        var parts = new EnumMap<SubMeasure, HealthModel.Part>(SubMeasure.class);
        for (MeasureGroup factor : MeasureGroup.values()) {
            var mine = SubMeasure.of(factor);
            int[] shares = shares(mine.size());
            for (int i = 0; i < mine.size(); i++) {
                parts.put(mine.get(i), new HealthModel.Part(shares[i], curve(mine.get(i))));
            }
        }
        var constants = new EnumMap<Constant, Integer>(Constant.class);
        constants.putAll(HealthModel.SHIPPED.constants());
        constants.put(Constant.FACTORS_NEEDED, 1);
        constants.put(Constant.RATINGS_NEEDED, 1 + random.nextInt(6));
        constants.put(Constant.CHAMPION_DAYS, 1 + random.nextInt(120));
        if (weights.values().stream().noneMatch(it -> it.counted() > 0)) {
            return HealthModel.SHIPPED;
        }
        return new HealthModel(random.nextInt(100), weights, parts, constants);
    }

    Value value(Measure measure) {
        if (random.nextInt(8) == 0) {
            return switch (measure.unit()) {
                case DAY, MOMENT -> Value.NEVER;
                default -> Value.of(0);
            };
        }
        return switch (measure.unit()) {
            case COUNT -> Value.of(random.nextInt(9));
            case DAYS -> Value.of(BigDecimal.valueOf(random.nextInt(80), 1));
            case NUMBER -> Value.of(BigDecimal.valueOf(random.nextInt(9_000), 3));
            case SHARE -> Value.of(BigDecimal.valueOf(random.nextInt(1_500), 3));
            case DURATION -> Value.of(random.nextInt(90_000_000));
            case DAY -> Value.of(Subjects.DAY.plusDays(random.nextInt(500) - 300));
            case MOMENT ->
                    Value.at(
                            Subjects.DAY.toEpochDay() * 86_400_000L
                                    - (long) random.nextInt(140) * 86_400_000L
                                    + random.nextInt(86_400_000));
        };
    }

    private Optional<Baseline> baseline() {
        if (random.nextInt(10) == 0) {
            return Optional.empty();
        }
        Set<Measure> inUse = EnumSet.noneOf(Measure.class);
        for (Measure measure : Measure.values()) {
            if (random.nextInt(3) > 0) {
                inUse.add(measure);
            }
        }
        return Optional.of(
                new Baseline(
                        random.nextInt(9),
                        Instant.EPOCH,
                        BigDecimal.valueOf(1 + random.nextInt(400), 2),
                        inUse));
    }

    /** A curve of the same direction with other points. */
    private Curve curve(SubMeasure part) {
        var points = part.curve().points();
        double wider = random.nextInt(9) / 8.0;
        var last = points.get(points.size() - 1);
        return new Curve(List.of(points.get(0), new Curve.Point(last.at() + wider, last.score())));
    }

    private int[] shares(int count) {
        int[] shares = new int[count];
        int left = 100;
        for (int i = 0; i < count - 1; i++) {
            shares[i] = random.nextInt(left + 1) * random.nextInt(2);
            left -= shares[i];
        }
        shares[count - 1] = left;
        return shares;
    }
}
