package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.measure.MeasureGroup;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What stands out in a score")
class BandTest {

    private static final String[] ALL_GOOD = {
        "OVERDUE_INVOICES 0", "LAST_MESSAGE 3", "FEATURES_ADOPTED 0.8",
        "ESCALATED_OR_BREACHED_30 0", "CONTACT_TYPES 4", "AUTO_RENEW_SHARE 1"
    };

    @ParameterizedTest
    @DisplayName("F-130 bands are of the value before it is rounded")
    @CsvSource({
        "100, HEALTHY",
        "70, HEALTHY",
        "69.99999, MIDDLE",
        "40, MIDDLE",
        "39.99999, CRITICAL",
        "0, CRITICAL"
    })
    void bands(double score, Band band) {
        assertEquals(band, Band.of(score, HealthModel.SHIPPED));
    }

    @Test
    @DisplayName("F-130 bands are where the admin has put them")
    void ownBands() {
        var model =
                Models.with(
                        Models.with(HealthModel.SHIPPED, Constant.HEALTHY_FROM, 90),
                        Constant.CRITICAL_BELOW,
                        60);

        assertEquals(Band.HEALTHY, Band.of(90, model));
        assertEquals(Band.MIDDLE, Band.of(89.9, model));
        assertEquals(Band.CRITICAL, Band.of(59.9, model));
        assertThrows(IllegalArgumentException.class, () -> Band.of(Double.NaN, model));
        assertThrows(IllegalArgumentException.class, () -> Band.of(-0.1, model));
        assertThrows(IllegalArgumentException.class, () -> Band.of(100.1, model));
    }

    @Test
    @DisplayName("F-144 the strongest lifts the score most, the weakest drags it down most")
    void strongAndWeak() {
        // 25 % of 40 drag more than 10 % of 0: (40 - 68.5) x 0.25 and (0 - 68.5) x 0.1.
        var score =
                Subjects.score(
                        "OVERDUE_INVOICES 1",
                        "OLDEST_OVERDUE 52",
                        "LAST_MESSAGE 7",
                        "FEATURES_ADOPTED 0.8",
                        "ESCALATED_OR_BREACHED_30 0",
                        "CONTACT_TYPES 0",
                        "AUTO_RENEW_SHARE 1");

        assertEquals(40, factor(score, MeasureGroup.PAYMENT), 1e-9);
        assertEquals(MeasureGroup.PAYMENT, score.weakest().orElseThrow().factor());
        assertEquals(MeasureGroup.ENGAGEMENT, score.strongest().orElseThrow().factor());
        assertEquals(
                SubMeasure.OVERDUE_DAYS,
                score.weakest().orElseThrow().cause().orElseThrow().part());
    }

    @Test
    @DisplayName("F-144 nothing is marked when all are alike, or one is alone")
    void alike() {
        assertEquals(Optional.empty(), Subjects.score(ALL_GOOD).weakest());
        assertEquals(Optional.empty(), Subjects.score(ALL_GOOD).strongest());
        assertEquals(Optional.empty(), Subjects.score("CONTACT_TYPES 1").weakest());
        assertEquals(
                Optional.empty(), Subjects.score(ALL_GOOD).factor(MeasureGroup.PAYMENT).cause());
    }

    private static double factor(HealthScore score, MeasureGroup factor) {
        return score.factor(factor).score().orElseThrow();
    }
}
