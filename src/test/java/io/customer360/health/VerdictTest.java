package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The word for how a customer does (F-171, A-7)")
class VerdictTest {

    @ParameterizedTest
    @DisplayName("F-171 is by the first rule that matches")
    @CsvSource({
        "80, 0, HIGH, true, AT_RISK",
        "80, 9, HIGH, true, AT_RISK",
        "39.9, 9, LOW, false, AT_RISK",
        "40, 0, LOW, false, NEUTRAL",
        "80, -10, LOW, false, NEEDS_ATTENTION",
        "80, -9.9, LOW, false, ACTIVELY_ENGAGED",
        "80, -5, LOW, true, NEEDS_ATTENTION",
        "80, -5, MEDIUM, true, NEEDS_ATTENTION",
        "80, -5, MEDIUM, false, ACTIVELY_ENGAGED",
        "80, -4.9, MEDIUM, true, ACTIVELY_ENGAGED",
        "60, -5, LOW, false, NEEDS_ATTENTION",
        "60, -4.9, LOW, true, NEUTRAL",
        "60, -10, LOW, false, NEEDS_ATTENTION",
        "70, 5, LOW, false, STRONGLY_THRIVING",
        "70, 5, MEDIUM, true, STRONGLY_THRIVING",
        "70, 4.9, LOW, false, ACTIVELY_ENGAGED",
        "70, 0, MEDIUM, true, ACTIVELY_ENGAGED",
        "69.9, 5, LOW, false, NEUTRAL",
        "60, 30, LOW, true, NEUTRAL"
    })
    void rules(double score, double slope, Threat.Risk risk, boolean medium, Verdict verdict) {
        assertEquals(
                verdict, Verdict.of(Scored.even(score), slope, new Threat(risk, medium, 1, 20)));
    }

    @Test
    @DisplayName("F-171 is of not enough data before everything else")
    void notEnough() {
        assertEquals(
                Verdict.NOT_ENOUGH_DATA,
                Verdict.of(Scored.provisional(), -20, new Threat(Threat.Risk.HIGH, true, 3, 90)));
        assertEquals(Verdict.NOT_ENOUGH_DATA, Verdict.of(Subjects.score(), 0, Threat.NONE));
    }

    @Test
    @DisplayName("F-171 is by the slopes of the model")
    void ownSlopes() {
        var steep = Models.with(HealthModel.SHIPPED, Constant.STEEP_FALL, 20);
        var model = Models.with(Models.with(steep, Constant.FALL, 8), Constant.RISE, 8);
        var score =
                HealthScore.of(
                        Subjects.of("CONTACT_TYPES 4", "AUTO_RENEW_SHARE 1", "MEETINGS_90 3"),
                        model);

        assertEquals(Verdict.ACTIVELY_ENGAGED, Verdict.of(score, -19, Threat.NONE));
        assertEquals(Verdict.NEEDS_ATTENTION, Verdict.of(score, -20, Threat.NONE));
        assertEquals(Verdict.ACTIVELY_ENGAGED, Verdict.of(score, 7.9, Threat.NONE));
        assertEquals(Verdict.STRONGLY_THRIVING, Verdict.of(score, 8, Threat.NONE));
        assertEquals(
                Verdict.ACTIVELY_ENGAGED,
                Verdict.of(score, -7.9, new Threat(Threat.Risk.LOW, true, 1, 20)));
    }

    @Test
    @DisplayName("needs a slope that is a number, and no less than no signals")
    void refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Verdict.of(Scored.even(50), Double.NaN, Threat.NONE));
        assertThrows(
                IllegalArgumentException.class, () -> new Threat(Threat.Risk.LOW, false, -1, 0));
        assertThrows(
                IllegalArgumentException.class, () -> new Threat(Threat.Risk.LOW, false, 0, -1));
    }

    @Test
    @DisplayName("has a code and a text of its own, as every word here has")
    void words() {
        assertEquals("strongly-thriving", Verdict.STRONGLY_THRIVING.code());
        assertEquals("middle", Band.MIDDLE.code());
        assertEquals("not-in-use", Why.NOT_IN_USE.code());
        assertEquals("yes-no", Scale.YES_NO.code());
        assertEquals("appeared", WhyPart.Cause.APPEARED.code());
        assertEquals(Scale.TIMES, SubMeasure.OPEN_LOAD.scale());
        assertTrue(SubMeasure.PULSE.manual());
        assertFalse(SubMeasure.CHAMPION.manual());
        assertTrue(SubMeasure.EXPANSION.revenue() && SubMeasure.AUTO_RENEW.revenue());
        assertFalse(SubMeasure.RENEWAL_DAYS.revenue());
        assertEquals(
                List.of(
                        SubMeasure.SILENT_DAYS,
                        SubMeasure.MEMBERS_SEEN,
                        SubMeasure.OPEN_LOAD,
                        SubMeasure.RESOLUTION,
                        SubMeasure.ESCALATIONS,
                        SubMeasure.SATISFACTION,
                        SubMeasure.CONTACT_TYPES,
                        SubMeasure.CHAMPION),
                Stream.of(SubMeasure.values()).filter(SubMeasure::tickets).toList());
        assertTrue(Verdict.ACTIVELY_ENGAGED.good() && Verdict.STRONGLY_THRIVING.good());
        assertFalse(Verdict.NEUTRAL.good());
        var keys =
                Stream.of(
                                Stream.of(Verdict.values()).map(Verdict::textKey),
                                Stream.of(Band.values()).map(Band::textKey),
                                Stream.of(Why.values()).map(Why::textKey),
                                Stream.of(Constant.values()).map(Constant::textKey),
                                Stream.of(SubMeasure.values()).map(SubMeasure::textKey),
                                Stream.of(WhyPart.Cause.values()).map(WhyPart.Cause::textKey))
                        .flatMap(it -> it)
                        .toList();
        assertEquals(keys.size(), keys.stream().distinct().count());
        assertTrue(keys.stream().allMatch(it -> it.matches("c360\\.score\\.[a-z-]+\\.label")));
    }
}
