package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is true of every health score")
class HealthScorePropertiesTest {

    private static final int ROUNDS = 2_000;

    @Test
    @DisplayName("F-133 F-137 lies between 0 and 100, and all contributions add up to it")
    void addsUp() {
        var random = new RandomSubjects(1);
        for (int round = 0; round < ROUNDS; round++) {
            var score = HealthScore.of(random.subject(), random.model());
            double value = score.value().orElse(0);
            double factors = 0;
            double parts = 0;
            double whole = 0;
            for (FactorScore factor : score.factors()) {
                double mine = 0;
                for (PartScore part : factor.parts()) {
                    mine += part.points();
                }
                assertEquals(factor.points(), mine, 1e-9);
                factors += factor.points();
                parts += mine;
                whole += factor.part();
            }
            assertTrue(value >= 0 && value <= 100);
            assertEquals(value, factors, 1e-9);
            assertEquals(value, parts, 1e-9);
            assertEquals(score.value().isPresent() ? 1 : 0, whole, 1e-9);
            assertEquals(score.value().isPresent(), score.counted() > 0);
        }
    }

    @Test
    @DisplayName("F-133 is the same, to the last bit, in whatever order weights and values come")
    void order() {
        var random = new RandomSubjects(2);
        var shuffle = new Random(2);
        for (int round = 0; round < ROUNDS / 10; round++) {
            var subject = random.subject();
            var model = random.model();
            var other =
                    new Subject(
                            new Measures(shuffled(subject.measures().values(), shuffle)),
                            subject.baseline(),
                            subject.asOf());
            var reordered =
                    new HealthModel(
                            model.version(),
                            shuffled(model.weights(), shuffle),
                            shuffled(model.parts(), shuffle),
                            shuffled(model.constants(), shuffle));

            assertEquals(HealthScore.of(subject, model), HealthScore.of(other, reordered));
            assertEquals(
                    HealthScore.of(subject, model),
                    HealthScore.of(subject, HealthModel.parse(model.version(), model.text())));
        }
    }

    @ParameterizedTest
    @DisplayName("F-138–F-143 each measure moves the score one way only")
    @CsvSource({
        "OVERDUE_INVOICES, -1, 1", "DAYS_LATE, -1, 1", "MEETINGS_90, 1, 1",
        "MEMBERS_SEEN_30, 1, 1", "ACTIVE_USERS_30, 1, 1", "ACTIVE_USERS_BEFORE, -1, 1",
        "FEATURES_ADOPTED, 1, 0.01", "KEY_EVENTS_30, 1, 1", "KEY_EVENTS_USUAL, -1, 0.1",
        "OPEN_TICKETS, -1, 1", "RESOLUTION_90, -1, 999999", "RESOLUTION_BEFORE, 1, 999999",
        "ESCALATED_OR_BREACHED_30, -1, 1", "SATISFIED_90, 1, 1", "CONTACT_TYPES, 1, 1",
        "CHAMPIONS, 1, 1", "AUTO_RENEW_SHARE, 1, 0.01", "ARR_CHANGE_12, 1, 0.01"
    })
    void monotone(Measure measure, int way, BigDecimal step) {
        var random = new RandomSubjects(measure.ordinal());
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var subject = random.subject();
            var model = random.model();
            var known = subject.measures().number(measure);
            if (known.isEmpty()) {
                continue;
            }
            var before = HealthScore.of(subject, model);
            var more = with(subject, measure, Value.of(known.get().add(step)));
            var after = HealthScore.of(more, model);
            if (!before.readings().keySet().equals(after.readings().keySet())
                    || !present(before).equals(present(after))) {
                continue;
            }
            double difference = after.value().orElse(0) - before.value().orElse(0);
            assertTrue(way * difference >= 0, measure + " moved the score by " + difference);
            moved += difference == 0 ? 0 : 1;
        }
        assertTrue(moved > 0, "never moved");
    }

    @ParameterizedTest
    @DisplayName("F-138–F-143 time that passes moves the score one way only")
    @CsvSource({
        "OLDEST_OVERDUE, -1",
        "LAST_MESSAGE, -1",
        "LAST_QBR, -1",
        "CHAMPION_SEEN, -1",
        "NEAREST_RENEWAL, -1"
    })
    void monotoneInTime(Measure measure, int way) {
        var random = new RandomSubjects(measure.ordinal());
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var subject = random.subject();
            var alone = new EnumMap<>(Map.of(measure, random.value(measure)));
            alone.put(Measure.CHAMPIONS, Value.of(1));
            var model = random.model();
            double before = value(subject, alone, model, 0);
            double after = value(subject, alone, model, 1 + round % 20);
            assertTrue(way * (after - before) >= 0);
            moved += after == before ? 0 : 1;
        }
        assertTrue(moved > 0, "never moved");
    }

    private static double value(
            Subject subject, Map<Measure, Value> measures, HealthModel model, int days) {
        var asOf = new AsOf(subject.asOf().day().plusDays(days), subject.asOf().zone());
        return HealthScore.of(new Subject(new Measures(measures), subject.baseline(), asOf), model)
                .value()
                .orElse(0);
    }

    private static Subject with(Subject subject, Measure measure, Value value) {
        var values = new EnumMap<>(subject.measures().values());
        values.put(measure, value);
        return new Subject(new Measures(values), subject.baseline(), subject.asOf());
    }

    private static List<SubMeasure> present(HealthScore score) {
        return score.readings().entrySet().stream()
                .filter(it -> it.getValue().present())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <K, V> Map<K, V> shuffled(Map<K, V> map, Random random) {
        List<K> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<K, V> other = new LinkedHashMap<>();
        keys.forEach(key -> other.put(key, map.get(key)));
        return other;
    }
}
