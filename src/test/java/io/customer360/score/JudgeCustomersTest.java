package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.health.Constant;
import io.customer360.health.HealthModel;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judge;
import io.customer360.measure.Judgement;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.measure.Value;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Judging customers")
class JudgeCustomersTest {

    private static final CustomerId ACME = new CustomerId(7);
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final UserKey ADA = new UserKey("ada");

    private final MemoryModels models = new MemoryModels();
    private final Set<CustomerId> left = new HashSet<>();
    private final Map<LocalDate, Double> history = new HashMap<>();
    private final List<LocalDate> asked = new ArrayList<>();
    private final JudgeCustomers judge =
            new JudgeCustomers(models, new OneBaseline(), this::left, this::past);

    @Test
    @DisplayName("F-133 a healthy customer gets score, band, risk and the models that made them")
    void healthy() {
        var judged = judge(well(), DAY, Optional.empty());

        assertEquals(100, judged.score().orElseThrow());
        assertFalse(judged.provisional());
        assertEquals(OptionalInt.of(3), judged.band());
        assertEquals(OptionalInt.of(1), judged.risk());
        assertEquals(0, judged.healthModel());
        assertEquals(0, judged.churnModel());
        assertEquals(ZoneOffset.UTC, judged.zone());
        assertEquals(SignalMarks.NONE.text(), judged.signals());
        assertEquals(100, RecentScores.parse(judged.recent()).points().get(DAY).score());
    }

    @Test
    @DisplayName("without any data there is no score, which is provisional and in no band")
    void nothing() {
        var judged = judge(Map.of(), DAY, Optional.empty());

        assertEquals(OptionalDouble.empty(), judged.score());
        assertTrue(judged.provisional());
        assertEquals(OptionalInt.empty(), judged.band());
        assertEquals(OptionalInt.empty(), judged.risk(), "nothing to look for is no low risk");
        assertEquals(Map.of(), RecentScores.parse(judged.recent()).points());
    }

    @Test
    @DisplayName(
            "F-146 a signal keeps the day on which it was raised first, and a second run tells the same")
    void since() {
        var bad = with(well(), Measure.OPEN_ESCALATIONS, Value.of(1));
        var first = judge(bad, DAY, Optional.empty());
        var next = judge(bad, DAY.plusDays(3), kept(bad, DAY, first));

        var mark = SignalMarks.parse(next.signals()).marks().get(SignalKind.OPEN_ESCALATION);
        assertEquals(new SignalMarks.Mark(Severity.HIGH, DAY), mark);
        assertEquals(OptionalInt.of(3), next.risk());
        assertEquals(40, next.riskPoints());
        assertEquals(next, judge(bad, DAY.plusDays(3), kept(bad, DAY.plusDays(3), next)));
    }

    @Test
    @DisplayName("the slope is that of the kept days and this one, in points per thirty days")
    void slope() {
        var judged = judge(well(), DAY, Optional.empty());
        for (int day = 1; day <= 9; day++) {
            judged = judge(well(), DAY.plusDays(day), kept(well(), DAY.plusDays(day - 1), judged));
        }
        assertEquals(0, judged.slope());
        assertEquals(10, RecentScores.parse(judged.recent()).points().size());

        for (int ago = 1; ago <= 9; ago++) {
            history.put(DAY.minusDays(ago), 100.0 - ago);
        }
        assertEquals(30, judge(well(), DAY, Optional.empty()).slope(), 1e-9);
    }

    @Test
    @DisplayName(
            "other weights are no fall: neither the slope nor the drop counts scores of another model")
    void models() {
        for (int ago = 1; ago <= 20; ago++) {
            history.put(DAY.minusDays(ago), 100.0);
        }
        var low =
                with(
                        with(well(), Measure.OVERDUE_INVOICES, Value.of(3)),
                        Measure.OLDEST_OVERDUE,
                        Value.of(DAY));
        var fallen = judge(low, DAY, Optional.empty());
        assertTrue(fallen.slope() < 0);
        assertTrue(fallen.signals().contains(SignalKind.HEALTH_DROP.code()), fallen.signals());

        models.add(healthyFrom(1, 80), ADA, Instant.EPOCH);
        var renamed = judge(low, DAY, Optional.empty());
        assertEquals(1, renamed.healthModel());
        assertEquals(fallen.slope(), renamed.slope(), "the same score by another version");
        assertTrue(renamed.signals().contains(SignalKind.HEALTH_DROP.code()));

        models.add(reweighed(2), ADA, Instant.EPOCH);
        var reweighed = judge(low, DAY, Optional.empty());

        assertEquals(2, reweighed.healthModel());
        assertEquals(0, reweighed.slope());
        assertFalse(reweighed.signals().contains(SignalKind.HEALTH_DROP.code()));
    }

    @Test
    @DisplayName("past days are read only where they are not kept, or a model looks back further")
    void readsPast() {
        history.put(DAY.minusDays(20), 80.0);
        var first = judge(well(), DAY, Optional.empty());
        assertEquals(List.of(DAY.minusDays(35)), asked);
        assertEquals(
                80, RecentScores.parse(first.recent()).points().get(DAY.minusDays(20)).score());

        judge(well(), DAY.plusDays(1), kept(well(), DAY, first));
        assertEquals(1, asked.size());

        var constants = new EnumMap<>(HealthModel.SHIPPED.constants());
        constants.put(Constant.TREND_DAYS, 100);
        models.add(
                new HealthModel(
                        1, HealthModel.SHIPPED.weights(), HealthModel.SHIPPED.parts(), constants),
                ADA,
                Instant.EPOCH);
        judge(well(), DAY, kept(well(), DAY, first));
        assertEquals(List.of(DAY.minusDays(35), DAY.minusDays(100)), asked);

        var broken = judgement(first, "garbage", "garbage");
        var again = judge(well(), DAY, kept(well(), DAY, broken));
        assertEquals(3, asked.size());
        assertEquals(first.score(), again.score());
    }

    @Test
    @DisplayName("X-28 who has left keeps the judgement it had; who never had one is judged once")
    void frozen() {
        left.add(ACME);
        var first = judge(well(), DAY, Optional.empty());
        assertTrue(first.frozen());
        assertEquals(100, first.score().orElseThrow());

        var worse = with(well(), Measure.OPEN_ESCALATIONS, Value.of(5));
        assertEquals(first, judge(worse, DAY.plusDays(5), kept(well(), DAY, first)));

        left.clear();
        var back = judge(worse, DAY.plusDays(5), kept(well(), DAY, first));
        assertFalse(back.frozen());
        assertEquals(OptionalInt.of(3), back.risk());
    }

    @Test
    @DisplayName("the hour changes nothing: late a day means a day of the calendar")
    void hour() {
        var zone = ZoneId.of("Pacific/Auckland");
        var breach = DAY.minusDays(1).atTime(23, 59).atZone(zone).toInstant();
        var late =
                with(
                        with(well(), Measure.OPEN_ESCALATIONS, Value.of(0)),
                        Measure.OLDEST_BREACH,
                        Value.at(breach.toEpochMilli()));
        var standing = new Standing(ACME, Instant.EPOCH, DAY, 1, new Measures(late));
        var judged = judge.of(List.of(new Judge.Case(standing, zone, Optional.empty()))).get(ACME);

        assertTrue(judged.signals().contains(SignalKind.OPEN_ESCALATION.code()));
        assertEquals(zone, judged.zone());
    }

    @Test
    @DisplayName("a customer that cannot be judged is no silent zero")
    void poison() {
        var bad = with(well(), Measure.MEMBERS, Value.of(-1));

        assertThrows(IllegalArgumentException.class, () -> judge(bad, DAY, Optional.empty()));
        assertEquals(Map.of(), judge.of(List.of()));
    }

    private Judgement judge(
            Map<Measure, Value> measures, LocalDate day, Optional<Standing.Kept> kept) {
        var standing = new Standing(ACME, Instant.EPOCH, day, 1, new Measures(measures));
        return judge.of(List.of(new Judge.Case(standing, ZoneOffset.UTC, kept))).get(ACME);
    }

    private static Optional<Standing.Kept> kept(
            Map<Measure, Value> measures, LocalDate day, Judgement judgement) {
        return Optional.of(
                new Standing.Kept(
                        new Standing(
                                ACME,
                                Instant.EPOCH,
                                day,
                                1,
                                new Measures(measures),
                                Optional.of(judgement)),
                        3));
    }

    private static HealthModel healthyFrom(int version, int score) {
        var constants = new EnumMap<>(HealthModel.SHIPPED.constants());
        constants.put(Constant.HEALTHY_FROM, score);
        return new HealthModel(
                version, HealthModel.SHIPPED.weights(), HealthModel.SHIPPED.parts(), constants);
    }

    private static HealthModel reweighed(int version) {
        var weights = new EnumMap<>(HealthModel.SHIPPED.weights());
        weights.put(MeasureGroup.PAYMENT, new HealthModel.Weight(true, 30));
        weights.put(MeasureGroup.ENGAGEMENT, new HealthModel.Weight(true, 15));
        return new HealthModel(
                version, weights, HealthModel.SHIPPED.parts(), HealthModel.SHIPPED.constants());
    }

    private static Judgement judgement(Judgement like, String signals, String recent) {
        return new Judgement(
                like.healthModel(),
                like.churnModel(),
                like.zone(),
                like.score(),
                like.provisional(),
                like.band(),
                like.risk(),
                like.riskPoints(),
                like.slope(),
                signals,
                recent,
                like.frozen());
    }

    /** All is well with payment, support and contract. */
    private static Map<Measure, Value> well() {
        Map<Measure, Value> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.OVERDUE_INVOICES, Value.of(0));
        measures.put(Measure.MEMBERS, Value.of(10));
        measures.put(Measure.OPEN_TICKETS, Value.of(0));
        measures.put(Measure.OPEN_ESCALATIONS, Value.of(0));
        measures.put(Measure.ESCALATED_OR_BREACHED_30, Value.of(0));
        measures.put(Measure.AUTO_RENEW_SHARE, Value.of(1));
        return measures;
    }

    private static Map<Measure, Value> with(
            Map<Measure, Value> measures, Measure measure, Value value) {
        var more = new EnumMap<>(measures);
        more.put(measure, value);
        return more;
    }

    private Set<CustomerId> left(Collection<CustomerId> customers) {
        var found = new HashSet<>(left);
        found.retainAll(customers);
        return found;
    }

    private Map<CustomerId, List<RecentScores.Point>> past(
            Collection<CustomerId> customers, LocalDate from, LocalDate before) {
        asked.add(from);
        return Map.of(
                ACME,
                history.entrySet().stream()
                        .filter(it -> it.getKey().isBefore(before))
                        .map(it -> new RecentScores.Point(it.getKey(), it.getValue(), false, 0))
                        .toList());
    }

    private static final class OneBaseline implements Baselines {
        private static final Baseline ONE =
                new Baseline(1, Instant.EPOCH, BigDecimal.ONE, EnumSet.allOf(Measure.class));

        @Override
        public Optional<Baseline> latest() {
            return Optional.of(ONE);
        }

        @Override
        public Optional<Baseline> find(int version) {
            return version == 1 ? Optional.of(ONE) : Optional.empty();
        }

        @Override
        public void add(Baseline baseline) {
            throw new UnsupportedOperationException();
        }
    }
}
