package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.measure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signals of use and of the score")
class UseSignalsTest {

    @ParameterizedTest
    @DisplayName("F-150 usage that fell by 20 % is medium, by 50 % high")
    @CsvSource({
        "10, 8, medium",
        "15, 12, medium",
        "1000, 801, none",
        "1000, 501, medium",
        "10, 5, high",
        "10, 0, high",
        "10, -3, high",
        "10, 12, none",
        "3, 2, medium"
    })
    void decline(long before, long now, String severity) {
        assertEquals(
                severity, Inputs.severity(SignalKind.USAGE_DECLINE, users(before, now).input()));
    }

    @ParameterizedTest
    @DisplayName("F-150 from nothing nothing can fall, and no feed is no decline")
    @CsvSource({"0, 0", "0, 5", "-1, 0"})
    void nothingBefore(long before, long now) {
        Signals signals = Signals.find(users(before, now).input(), ChurnModel.shipped());

        assertEquals(Absence.NO_DATA, signals.absent().get(SignalKind.USAGE_DECLINE));
    }

    @Test
    @DisplayName("F-150 people or events, whichever fell more; the percent are never too many")
    void worst() {
        SignalInput in =
                users(1000, 501)
                        .and(Measure.KEY_EVENTS_USUAL, "200")
                        .and(Measure.KEY_EVENTS_30, 150)
                        .input();

        Evidence evidence = Signals.find(in, ChurnModel.shipped()).found().get(0).evidence();

        assertEquals("c360.churn.fewer-users.title", evidence.textKey());
        assertEquals(
                List.of(
                        new BigDecimal("49.9"),
                        number(Measure.ACTIVE_USERS_BEFORE, in),
                        number(Measure.ACTIVE_USERS_30, in)),
                evidence.args());
    }

    @ParameterizedTest
    @DisplayName("A score that fell by 15 points in 7 days is medium, by 25 high")
    @CsvSource({
        "80, 65.1, none", "80, 65, medium", "79.9, 64.9, medium", "80, 55.000001, medium",
        "80, 55, high", "100, 0, high", "40, 80, none", "50, 50, none"
    })
    void drop(double before, double now, String severity) {
        SignalInput in = scored(Map.of(7, before, 0, now));

        assertEquals(severity, Inputs.severity(SignalKind.HEALTH_DROP, in));
    }

    @Test
    @DisplayName("It is measured against the last score that is 7 to 14 days old")
    void window() {
        assertEquals("high", drop(Map.of(7, 90.0, 5, 20.0, 0, 20.0)));
        assertEquals("none", drop(Map.of(8, 90.0, 7, 20.0, 0, 20.0)));
        assertEquals("high", drop(Map.of(14, 90.0, 6, 20.0, 0, 20.0)));
        assertEquals("none", drop(Map.of(15, 90.0, 6, 20.0, 0, 20.0)));
        assertEquals("none", drop(Map.of(6, 90.0, 0, 20.0)));
        assertEquals("none", drop(Map.of(7, 90.0)));
        assertEquals(
                Absence.NO_DATA,
                Signals.find(scored(Map.of(0, 20.0)), ChurnModel.shipped())
                        .absent()
                        .get(SignalKind.HEALTH_DROP));
    }

    @Test
    @DisplayName("The same fall keeps its key while it lasts")
    void key() {
        SignalInput in = scored(Map.of(7, 90.0, 0, 60.04));
        Signals today = Signals.find(in, ChurnModel.shipped()).since(SignalMarks.NONE, TODAY);
        Signals later =
                Signals.find(in, ChurnModel.shipped())
                        .since(SignalMarks.of(today), TODAY.plusDays(1));

        assertEquals("health-drop@2026-06-10", later.found().get(0).key());
        assertEquals(Optional.of(1L), later.found().get(0).age(TODAY.plusDays(1)));
        assertEquals(
                List.of(new BigDecimal("29.9"), TODAY.minusDays(7)),
                today.found().get(0).evidence().args());
    }

    @ParameterizedTest
    @DisplayName("What is no score is refused")
    @ValueSource(doubles = {Double.NaN, -0.1, 100.1, Double.POSITIVE_INFINITY})
    void noScore(double score) {
        assertThrows(IllegalArgumentException.class, () -> scored(Map.of(0, score)));
    }

    private static BigDecimal number(Measure measure, SignalInput in) {
        return in.measures().number(measure).orElseThrow();
    }

    private static String drop(Map<Integer, Double> byAge) {
        return Inputs.severity(SignalKind.HEALTH_DROP, scored(byAge));
    }

    private static SignalInput scored(Map<Integer, Double> byAge) {
        var scores = new TreeMap<LocalDate, Double>();
        byAge.forEach((days, score) -> scores.put(TODAY.minusDays(days), score));
        return Inputs.none().input().scored(scores);
    }

    private static Inputs users(long before, long now) {
        return Inputs.none()
                .and(Measure.ACTIVE_USERS_BEFORE, before)
                .and(Measure.ACTIVE_USERS_30, now);
    }
}
