package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalKind;
import io.customer360.health.Band;
import io.customer360.health.HealthDraft;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judgement;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Roster;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.measure.Value;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trying other models before they count")
class PreviewModelsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final Actor BOSS = Actors.actor("boss", Permission.MANAGE);
    private static final Instant AT = Instant.parse("2026-06-30T10:00:00Z");

    private final MemoryModels models = new MemoryModels();
    private final Map<Integer, Standing> standings = new HashMap<>();
    private int asked;
    private int customers;

    private final PreviewModels preview =
            new PreviewModels(new Ids(), new Kept(), new OneBaseline(), models);

    @Test
    @DisplayName("F-231 tells how many customers would be in another band, and keeps nothing")
    void bands() {
        measured(1, false);
        measured(2, false);
        measured(3, true);
        unmeasured(4);

        var found =
                preview.health(
                        sent(
                                HealthDraft.fields(models.health()),
                                "weight-payment",
                                "5",
                                "weight-relationship",
                                "30"),
                        BOSS);

        assertEquals(4, found.customers());
        assertFalse(found.sampled());
        assertEquals(2, found.change().customers(), "neither who has left nor who has no score");
        assertEquals(2, found.change().moved());
        assertEquals(2, found.change().now(Optional.of(Band.MIDDLE)));
        assertEquals(2, found.change().then(Optional.of(Band.CRITICAL)));
        assertEquals(0, models.health().version());
    }

    @Test
    @DisplayName("F-238 tells how many customers other thresholds would affect")
    void risks() {
        measured(1, false);
        measured(2, false);

        var found = preview.churn(sent(models.churn().fields(), "overdue-invoice-high", "8"), BOSS);

        assertEquals(2, found.change().customers());
        assertEquals(2, found.change().moved(RiskLevel.MEDIUM, RiskLevel.HIGH));
        assertEquals(2, found.change().kinds().get(SignalKind.OVERDUE_INVOICE).changed());
        assertEquals(0, models.churn().version());
    }

    @Test
    @DisplayName("of very many customers it looks at some, spread evenly, and says so")
    void sampled() {
        customers = 3 * PreviewModels.MOST;
        IntStream.rangeClosed(1, customers)
                .filter(id -> id % 3 == 0)
                .forEach(id -> measured(id, false));

        var found = preview.churn(sent(models.churn().fields()), BOSS);

        assertTrue(found.sampled());
        assertEquals(customers, found.customers());
        assertEquals(PreviewModels.MOST, asked);
    }

    @Test
    @DisplayName("a sample begins a new step of equal length with each of its customers")
    void even() {
        customers = 7;

        assertEquals(
                List.of(1, 4, 6),
                Sample.of(new Ids(), 3).customers().stream().map(CustomerId::value).toList());
        assertEquals(7, Sample.of(new Ids(), 7).customers().size());
        assertEquals(7, Sample.of(new Ids(), 8).customers().size());
        customers = 0;
        assertEquals(List.of(), Sample.of(new Ids(), 3).customers());
    }

    @Test
    @DisplayName("only who may manage the app may try them")
    void forbidden() {
        Actor carla = Actors.carla(Permission.EDIT);

        assertThrows(
                Forbidden.class,
                () -> preview.health(sent(HealthDraft.fields(models.health())), carla));
        assertThrows(Forbidden.class, () -> preview.churn(sent(models.churn().fields()), carla));
    }

    /** Pays a little late, nobody is in touch, and support is fine: 75 with 25:15:10. */
    private void measured(int id, boolean frozen) {
        Map<Measure, Value> values =
                Map.of(
                        Measure.OVERDUE_INVOICES, number(1),
                        Measure.OLDEST_OVERDUE, new Value.Day(DAY.minusDays(10)),
                        Measure.ESCALATED_OR_BREACHED_30, number(0),
                        Measure.CONTACT_TYPES, number(0));
        var judgement =
                new Judgement(
                        0,
                        0,
                        ZoneOffset.UTC,
                        OptionalDouble.empty(),
                        true,
                        OptionalInt.empty(),
                        OptionalInt.of(1),
                        0,
                        0,
                        "1",
                        "1\n" + DAY.toEpochDay(),
                        frozen);
        customers = Math.max(customers, id);
        standings.put(
                id,
                new Standing(
                        new CustomerId(id),
                        AT,
                        DAY,
                        1,
                        new Measures(values),
                        Optional.of(judgement)));
    }

    private void unmeasured(int id) {
        customers = Math.max(customers, id);
        standings.put(id, new Standing(new CustomerId(id), AT, DAY, 1, Measures.NONE));
    }

    private static Value number(int value) {
        return new Value.Amount(BigDecimal.valueOf(value));
    }

    private static SentModel sent(Map<String, String> fields, String... changes) {
        Map<String, String> changed = new HashMap<>(fields);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return new SentModel(
                Map.of("version", "0"),
                changed.entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue()))));
    }

    private final class Ids implements Roster {
        @Override
        public int count() {
            return customers;
        }

        @Override
        public List<CustomerId> after(int id, int max) {
            return IntStream.rangeClosed(id + 1, customers)
                    .limit(max)
                    .mapToObj(CustomerId::new)
                    .toList();
        }

        @Override
        public Map<CustomerId, String> zones(Collection<CustomerId> some) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Waiting> notMeasuredOn(LocalDate day, int id, int max) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CustomerId> gone(int max) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Kept implements Standings {
        @Override
        public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> some) {
            asked += some.size();
            return some.stream()
                    .filter(it -> standings.containsKey(it.value()))
                    .collect(
                            Collectors.toMap(
                                    it -> it,
                                    it -> new Standing.Kept(standings.get(it.value()), 1)));
        }

        @Override
        public int replace(Collection<Standing.Change> changes, int run) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void expire(Collection<CustomerId> some) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int remove(Collection<CustomerId> some) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneBaseline implements Baselines {
        @Override
        public Optional<Baseline> latest() {
            return find(1);
        }

        @Override
        public Optional<Baseline> find(int version) {
            return Optional.of(
                    new Baseline(version, AT, BigDecimal.ONE, EnumSet.allOf(Measure.class)));
        }

        @Override
        public void add(Baseline baseline) {
            throw new UnsupportedOperationException();
        }
    }
}
