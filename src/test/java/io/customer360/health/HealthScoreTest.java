package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.MeasureGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The health score")
class HealthScoreTest {

    private static final double EXACTLY = 66.285140562249;

    private static final String[] ALL_GOOD = {
        "OVERDUE_INVOICES 0", "LAST_MESSAGE 3", "FEATURES_ADOPTED 0.8",
        "ESCALATED_OR_BREACHED_30 0", "CONTACT_TYPES 4", "AUTO_RENEW_SHARE 1"
    };

    @Test
    @DisplayName("F-137 a factor of 25 % with a score of 90 adds 22.5 points")
    void workedExample() {
        // Payment: 0 overdue and 0 days are 100, 15 days late are 50: 40 + 40 + 10 = 90.
        var score =
                Subjects.score(
                        "OVERDUE_INVOICES 0",
                        "DAYS_LATE 15",
                        "LAST_MESSAGE 3",
                        "FEATURES_ADOPTED 0.8",
                        "ESCALATED_OR_BREACHED_30 0",
                        "CONTACT_TYPES 4",
                        "AUTO_RENEW_SHARE 1");
        var payment = score.factor(MeasureGroup.PAYMENT);

        assertEquals(90, payment.score().orElseThrow());
        assertEquals(0.25, payment.part());
        assertEquals(22.5, payment.points());
        assertEquals(97.5, score.value().orElseThrow());
        assertEquals(
                List.of(10.0, 10.0, 2.5), payment.parts().stream().map(PartScore::points).toList());
    }

    @Test
    @DisplayName("F-133 a whole customer, by hand")
    void byHand() {
        var score =
                Subjects.score(
                        "OVERDUE_INVOICES 1",
                        "OLDEST_OVERDUE 12",
                        "DAYS_LATE 6",
                        "LAST_MESSAGE 24",
                        "MEETINGS_90 1",
                        "MEMBERS 20",
                        "MEMBERS_SEEN_30 6",
                        "OPEN_TICKETS 4",
                        "ESCALATED_OR_BREACHED_30 1",
                        "RATINGS_90 10",
                        "SATISFIED_90 8",
                        "CONTACT_TYPES 2",
                        "CHAMPIONS 1",
                        "CHAMPION_SEEN 24",
                        "LAST_QBR 135",
                        "NEAREST_RENEWAL -90",
                        "AUTO_RENEW_SHARE 0.4",
                        "ARR_CHANGE_12 0.04");

        // 40 % of 66.667 + 40 % of 80 + 20 % of 80
        assertEquals(74.6667, factor(score, MeasureGroup.PAYMENT), 1e-4);
        // 40 % of 79.518 + 30 % of 33.333 + 30 % of 50
        assertEquals(56.8072, factor(score, MeasureGroup.ENGAGEMENT), 1e-4);
        // (25 of 66.667 + 30 of 66.667 + 20 of 66.667) of 75, resolution has no data
        assertEquals(66.6667, factor(score, MeasureGroup.SUPPORT), 1e-4);
        // 40 % of 50 + 40 % of 100 + 20 % of 75
        assertEquals(75, factor(score, MeasureGroup.RELATIONSHIP), 1e-9);
        // 50 % of 50 + 25 % of 40 + 25 % of 80
        assertEquals(55, factor(score, MeasureGroup.CONTRACT), 1e-9);
        // (25 x 74.667 + 20 x 56.807 + 15 x 66.667 + 10 x 75 + 10 x 55) of 80
        assertEquals(66.2851, score.value().orElseThrow(), 1e-4);
        assertEquals(EXACTLY, score.value().orElseThrow(), "to the last bit, on every machine");
        assertEquals(Optional.of(Band.MIDDLE), score.band());
        assertEquals(List.of(MeasureGroup.USAGE), score.missing());
    }

    @Test
    @DisplayName("F-131 a factor that is off counts nothing, and its weight goes to the others")
    void off() {
        String[] measures = {
            "OVERDUE_INVOICES 3",
            "OLDEST_OVERDUE 60",
            "LAST_MESSAGE 3",
            "FEATURES_ADOPTED 0.8",
            "ESCALATED_OR_BREACHED_30 0"
        };
        var model = Models.weights("-25", "20", "20", "15", "10", "10");
        var on = Subjects.score(measures);
        var off = HealthScore.of(Subjects.of(measures), model);
        var payment = off.factor(MeasureGroup.PAYMENT);

        assertEquals(68.75, on.value().orElseThrow(), 1e-9);
        assertEquals(100, off.value().orElseThrow());
        assertEquals(0, payment.points());
        assertEquals(0, payment.part());
        assertEquals(0, payment.score().orElseThrow(), "it is still told");
        assertFalse(payment.counts());
        assertFalse(payment.missing());
        assertEquals(3, off.counted());
        assertFalse(
                HealthScore.of(Subjects.of(), model).missing().contains(MeasureGroup.PAYMENT),
                "what is off is not missing");
        assertEquals(20 / 55.0, off.factor(MeasureGroup.USAGE).part());
        assertEquals(List.of(MeasureGroup.RELATIONSHIP, MeasureGroup.CONTRACT), off.missing());
    }

    @ParameterizedTest
    @DisplayName("F-133 is provisional with fewer than three factors, and counts in no band")
    @CsvSource({"0, true", "1, true", "2, true", "3, false", "6, false"})
    void provisional(int factors, boolean provisional) {
        var score = Subjects.score(Arrays.copyOf(ALL_GOOD, factors));

        assertEquals(provisional, score.provisional());
        assertEquals(factors, score.counted());
        assertEquals(6 - factors, score.missing().size());
        assertEquals(factors > 0, score.value().isPresent());
        assertEquals(provisional, score.band().isEmpty());
    }

    @Test
    @DisplayName("has no value when all factors are missing")
    void nothing() {
        var score = HealthScore.of(Subjects.unused(), HealthModel.SHIPPED);

        assertEquals(OptionalDouble.empty(), score.value());
        assertEquals(List.of(MeasureGroup.values()), score.missing());
        assertEquals(Optional.empty(), score.strongest());
        assertEquals(Optional.empty(), score.weakest());
        assertTrue(score.factors().stream().allMatch(it -> it.points() == 0 && it.part() == 0));
    }

    @Test
    @DisplayName("of a customer born today is provisional, whatever the others have")
    void born() {
        var score =
                Subjects.score(
                        "OVERDUE_INVOICES 0",
                        "LAST_MESSAGE never",
                        "MEETINGS_90 0",
                        "MEMBERS 0",
                        "MEMBERS_SEEN_30 0");

        assertTrue(score.provisional());
        assertEquals(0, factor(score, MeasureGroup.ENGAGEMENT));
        assertEquals(100 * 25 / 45.0, score.value().orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("of one with a single ticket has no medians yet")
    void oneTicket() {
        var score =
                Subjects.score(
                        "OPEN_TICKETS 1",
                        "MEMBERS 1",
                        "RESOLUTION_90 5",
                        "RESOLVED_90 1",
                        "ESCALATED_OR_BREACHED_30 0");
        var support = score.factor(MeasureGroup.SUPPORT);

        // Ten per ten members is more than four times the usual: 25 of 0 and 30 of 100.
        assertEquals(100 * 30 / 55.0, support.score().orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("F-131 a factor whose only data has no share is missing")
    void noShare() {
        var model = Models.only(HealthModel.SHIPPED, SubMeasure.PULSE);
        var score = HealthScore.of(Subjects.of("CONTACT_TYPES 4"), model);

        assertTrue(score.factor(MeasureGroup.RELATIONSHIP).missing());
        assertEquals(OptionalDouble.empty(), score.value());
    }

    @Test
    @DisplayName("carries its model, its baseline and its day")
    void versions() {
        var subject = Subjects.of(ALL_GOOD);
        var score = HealthScore.of(subject, HealthModel.SHIPPED.as(9));

        assertEquals(9, score.model().version());
        assertEquals(OptionalInt.of(1), score.baseline());
        assertEquals(Subjects.DAY, score.day());
        assertEquals(
                OptionalInt.empty(),
                HealthScore.of(subject.against(Optional.empty()), score.model()).baseline());
        assertEquals(new Reading.Known(3), score.readings().get(SubMeasure.SILENT_DAYS));
        assertEquals(SubMeasure.values().length, score.readings().size());
    }

    @Test
    @DisplayName("cannot be out of range")
    void range() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new HealthScore(
                                HealthModel.SHIPPED,
                                OptionalInt.empty(),
                                Subjects.DAY,
                                OptionalDouble.of(101),
                                List.of()));
    }

    private static double factor(HealthScore score, MeasureGroup factor) {
        return score.factor(factor).score().orElseThrow();
    }
}
