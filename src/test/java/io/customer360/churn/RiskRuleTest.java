package io.customer360.churn;

import static io.customer360.churn.Severity.HIGH;
import static io.customer360.churn.Severity.INFO;
import static io.customer360.churn.Severity.MEDIUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-145 Risk")
class RiskRuleTest {

    @ParameterizedTest
    @DisplayName("is high by one high signal or 60 points, medium by one medium or 25, else low")
    @CsvSource({
        "0, 0, 0, LOW, 0",
        "1, 0, 0, LOW, 5",
        "4, 0, 0, LOW, 20",
        "5, 0, 0, MEDIUM, 25",
        "0, 1, 0, MEDIUM, 20",
        "11, 0, 0, MEDIUM, 55",
        "12, 0, 0, HIGH, 60",
        "0, 2, 0, MEDIUM, 40",
        "3, 2, 0, MEDIUM, 55",
        "4, 2, 0, HIGH, 60",
        "0, 3, 0, HIGH, 60",
        "0, 0, 1, HIGH, 40",
        "1, 1, 1, HIGH, 65"
    })
    void levels(int info, int medium, int high, RiskLevel level, int points) {
        var severities = new ArrayList<Severity>();
        severities.addAll(Collections.nCopies(info, INFO));
        severities.addAll(Collections.nCopies(medium, MEDIUM));
        severities.addAll(Collections.nCopies(high, HIGH));

        assertEquals(new Risk(level, points), RiskRule.shipped().of(severities));
    }

    @Test
    @DisplayName("never falls with another or a graver signal, whatever the points are")
    void monotone() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            RiskRule rule = rule(random);
            var severities = new ArrayList<Severity>();
            for (int n = random.nextInt(8); n >= 0; n--) {
                severities.add(Severity.values()[random.nextInt(3)]);
            }
            Risk before = rule.of(severities);

            var more = new ArrayList<>(severities);
            more.add(Severity.values()[random.nextInt(3)]);
            var graver = new ArrayList<>(severities);
            int at = random.nextInt(graver.size());
            graver.set(at, Severity.values()[Math.min(2, graver.get(at).ordinal() + 1)]);
            var shuffled = new ArrayList<>(severities);
            Collections.shuffle(shuffled, random);

            assertTrue(notLower(before, rule.of(more)), () -> rule + " " + more);
            assertTrue(notLower(before, rule.of(graver)), () -> rule + " " + graver);
            assertEquals(before, rule.of(shuffled));
        }
    }

    @Test
    @DisplayName("has points and bounds in order")
    void order() {
        assertEquals(
                List.of("points-medium c360.churn.points-order.error"),
                Refusals.of(() -> new RiskRule(points(6, 5, 40), 25, 60)));
        assertEquals(
                List.of("points-high c360.churn.points-order.error"),
                Refusals.of(() -> new RiskRule(points(5, 20, 19), 25, 60)));
        assertEquals(
                List.of("high-from c360.churn.risk-order.error"),
                Refusals.of(() -> new RiskRule(points(5, 20, 40), 60, 60)));
        assertEquals(
                List.of("high-from c360.churn.risk-order.error"),
                Refusals.of(() -> new RiskRule(points(5, 20, 40), 60, 1001)));
        assertEquals(
                List.of(
                        "points-info c360.input.number-range.error",
                        "points-high c360.input.number-range.error",
                        "medium-from c360.input.number-range.error"),
                Refusals.of(() -> new RiskRule(points(-1, 0, 1001), 0, 60)));
        assertEquals(
                List.of(
                        "medium-from c360.input.number-range.error",
                        "high-from c360.churn.risk-order.error"),
                Refusals.of(() -> new RiskRule(points(5, 20, 40), 1001, 60)));
        assertEquals(
                List.of("high-from c360.churn.risk-order.error"),
                Refusals.of(() -> new RiskRule(points(5, 20, 40), 1000, 1000)));
        assertEquals(
                new Risk(RiskLevel.LOW, 0),
                new RiskRule(Map.of(), 1, 1000).of(List.of(INFO, INFO)));
    }

    private static boolean notLower(Risk before, Risk after) {
        return after.level().compareTo(before.level()) >= 0 && after.points() >= before.points();
    }

    private static RiskRule rule(Random random) {
        int[] points = random.ints(3, 0, 1001).sorted().toArray();
        int[] from = random.ints(2, 1, 1000).sorted().toArray();
        return new RiskRule(points(points[0], points[1], points[2]), from[0], from[1] + 1);
    }

    private static Map<Severity, Integer> points(int... worth) {
        var points = new EnumMap<Severity, Integer>(Severity.class);
        Arrays.stream(Severity.values()).forEach(it -> points.put(it, worth[it.ordinal()]));
        return points;
    }
}
