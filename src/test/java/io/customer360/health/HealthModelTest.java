package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Refusals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The model that scores are made by")
class HealthModelTest {

    private static final HealthModel SHIPPED = HealthModel.SHIPPED;

    @Test
    @DisplayName("A-1 is shipped with 25/20/20/15/10/10, 70/40 and the curves of the handbook")
    void shipped() {
        assertEquals(
                """
                1
                payment on 25
                engagement on 20
                usage on 20
                support on 15
                relationship on 10
                contract on 10
                overdue-count 40 0:100 3:0
                overdue-days 40 0:100 60:0
                days-late 20 0:100 30:0
                silent-days 40 7:100 90:0
                meetings 30 0:0 3:100
                members-seen 30 0:0 60:100
                active-users 40 0.5:0 1.05:100
                adoption 30 10:0 80:100
                key-events 30 0.4:0 1:100
                open-load 25 1:100 4:0
                resolution 25 1:100 3:0
                escalations 30 0:100 3:0
                satisfaction 20 50:0 95:100
                contact-types 40 0:0 4:100
                champion 40 0:0 1:100
                review-days 20 90:100 270:0
                pulse 0 0:0 100:100
                scorecard 0 0:0 100:100
                renewal-days 50 0:0 180:100
                auto-renew 25 0:0 100:100
                expansion 25 -20:0 10:100
                healthy-from 70
                critical-below 40
                factors-needed 3
                champion-days 60
                resolved-needed 3
                resolution-hours 1
                ratings-needed 3
                pulse-days 45
                trend-days 30
                trend-points 7
                steep-fall 10
                fall 5
                rise 5"""
                        .strip(),
                SHIPPED.text());
        assertEquals(0, SHIPPED.version());
    }

    @Test
    @DisplayName("is read as it was written")
    void roundTrip() {
        var other =
                Models.with(Models.weights("30", "-20", "20", "10", "10", "10"), Constant.FALL, 6);

        assertEquals(other, HealthModel.parse(other.version(), other.text()));
        assertEquals(SHIPPED, HealthModel.parse(0, SHIPPED.text()));
        assertTrue(SHIPPED.like(SHIPPED.as(7)));
        assertEquals(7, SHIPPED.as(7).version());
        assertFalse(SHIPPED.like(other));
    }

    @Test
    @DisplayName("outlives sub-measures and constants that come and go")
    void other() {
        String before =
                SHIPPED.text()
                        .replace("\npulse 0 0:0 100:100", "\nhoroscope 0 0:0 100:100")
                        .replace("\nrise 5", "\nmoon-days 28");
        var model = HealthModel.parse(0, before);

        assertEquals(SHIPPED, model);
    }

    @Test
    @DisplayName("is not read in a format that nobody knows")
    void format() {
        assertThrows(
                IllegalArgumentException.class,
                () -> HealthModel.parse(1, "2" + SHIPPED.text().substring(1)));
    }

    @Test
    @DisplayName("cannot lack anything")
    void complete() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthModel(1, Map.of(), SHIPPED.parts(), SHIPPED.constants()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthModel(1, SHIPPED.weights(), Map.of(), SHIPPED.constants()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HealthModel(1, SHIPPED.weights(), SHIPPED.parts(), Map.of()));
    }

    @ParameterizedTest
    @DisplayName("F-135 refuses weights that do not total 100, and tells their sum")
    @CsvSource({"24, 99", "26, 101", "-24, 99"})
    void total(String payment, int sum) {
        assertEquals(
                List.of("weights c360.score.weights.error"),
                Refusals.of(() -> Models.weights(payment, "20", "20", "15", "10", "10")));
        assertEquals(
                List.of(sum),
                Refusals.argsOf(() -> Models.weights(payment, "20", "20", "15", "10", "10")));
    }

    @Test
    @DisplayName("F-131 counts the weights of factors that are off, which then go to the others")
    void off() {
        var model = Models.weights("25", "20", "-20", "15", "10", "10");

        assertFalse(model.weight(MeasureGroup.USAGE).on());
        assertEquals(20, model.weight(MeasureGroup.USAGE).percent());
        assertEquals(0, model.weight(MeasureGroup.USAGE).counted());
        assertEquals(5, model.counted().size());
        assertFalse(model.counted().contains(MeasureGroup.USAGE));
    }

    @Test
    @DisplayName("F-135 refuses a weight out of range")
    void range() {
        var weights = new EnumMap<>(SHIPPED.weights());
        weights.put(MeasureGroup.PAYMENT, new HealthModel.Weight(true, 101));
        weights.put(MeasureGroup.CONTRACT, new HealthModel.Weight(true, -66));

        assertEquals(
                List.of(
                        "weight-payment c360.input.number-range.error",
                        "weight-contract c360.input.number-range.error"),
                Refusals.of(
                        () -> new HealthModel(1, weights, SHIPPED.parts(), SHIPPED.constants())));
    }

    @Test
    @DisplayName("F-231 refuses shares of a factor that are no whole, and a curve the wrong way")
    void parts() {
        assertEquals(
                List.of("shares-payment c360.score.shares.error"),
                Refusals.of(() -> Models.with(SHIPPED, SubMeasure.DAYS_LATE, 21, "0:100 30:0")));
        assertEquals(
                List.of(101),
                Refusals.argsOf(
                        () -> Models.with(SHIPPED, SubMeasure.DAYS_LATE, 21, "0:100 30:0")));
        assertEquals(
                List.of("curve-days-late c360.score.curve-direction.error"),
                Refusals.of(() -> Models.with(SHIPPED, SubMeasure.DAYS_LATE, 20, "0:0 30:100")));
        assertEquals(
                List.of("curve-meetings c360.score.curve-direction.error"),
                Refusals.of(() -> Models.with(SHIPPED, SubMeasure.MEETINGS, 30, "0:100 3:0")));
        assertEquals(
                "0:100 9:100",
                Models.with(SHIPPED, SubMeasure.DAYS_LATE, 20, "0:100 9:100")
                        .part(SubMeasure.DAYS_LATE)
                        .curve()
                        .text());
    }

    @Test
    @DisplayName("F-231 refuses a share out of range")
    void share() {
        assertEquals(
                List.of(
                        "share-days-late c360.input.number-range.error",
                        "shares-payment c360.score.shares.error"),
                Refusals.of(() -> Models.with(SHIPPED, SubMeasure.DAYS_LATE, -1, "0:100 30:0")));
    }

    @ParameterizedTest
    @DisplayName("F-130 refuses constants out of range or out of order")
    @CsvSource({
        "HEALTHY_FROM, 101, healthy-from c360.input.number-range.error",
        "CRITICAL_BELOW, -1, critical-below c360.input.number-range.error",
        "CRITICAL_BELOW, 70, critical-below c360.score.below.error",
        "HEALTHY_FROM, 40, critical-below c360.score.below.error",
        "FALL, 10, fall c360.score.below.error",
        "TREND_POINTS, 30, trend-points c360.score.below.error",
        "RESOLUTION_HOURS, 0, resolution-hours c360.input.number-range.error"
    })
    void constants(Constant constant, int value, String problem) {
        assertEquals(List.of(problem), Refusals.of(() -> Models.with(SHIPPED, constant, value)));
    }

    @Test
    @DisplayName("refuses to need more factors than count")
    void needed() {
        assertEquals(
                List.of("factors-needed c360.score.factors-needed.error"),
                Refusals.of(() -> Models.weights("50", "-10", "-10", "-10", "0", "20")));
        assertEquals(
                List.of(2L),
                Refusals.argsOf(() -> Models.weights("50", "-10", "-10", "-10", "0", "20")));
        assertEquals(3, Models.weights("50", "-10", "-10", "-10", "10", "10").counted().size());
    }
}
