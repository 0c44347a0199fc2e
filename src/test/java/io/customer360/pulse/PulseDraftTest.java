package io.customer360.pulse;

import static io.customer360.pulse.APulse.aPulse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pulse as it is entered (F-154)")
class PulseDraftTest {

    @Test
    @DisplayName("F-154 has a level, a category, factors and a summary")
    void whole() {
        PulseDraft draft =
                aPulse().with("month", " 2026-10 ")
                        .with("category", "1")
                        .with("factors", "13, 11,11")
                        .with("summary", "Calls\nunanswered 漢字 🚀")
                        .with("version", "4")
                        .draft();

        assertEquals(OptionalInt.of(4), draft.version());
        assertEquals(Optional.of(PulseMonth.of(202610)), draft.month());
        assertEquals(new LevelId(1), draft.terms().level());
        assertEquals(Optional.of(new RiskCategoryId(1)), draft.terms().category());
        assertEquals(List.of(new RiskFactorId(11), new RiskFactorId(13)), draft.terms().factors());
        assertEquals("Calls\nunanswered 漢字 🚀", draft.terms().summary());
        assertEquals(Optional.empty(), draft.externalId());
    }

    @Test
    @DisplayName("needs only a level, and is about this month unless it says otherwise")
    void least() {
        PulseDraft draft = aPulse().draft();

        assertEquals(OptionalInt.empty(), draft.version());
        assertEquals(Optional.empty(), draft.month());
        assertEquals(List.of(), draft.terms().factors());
        assertEquals("", draft.terms().summary());
    }

    @Test
    @DisplayName("refuses all faults at once, each at its field")
    void faults() {
        assertEquals(
                List.of(
                        "version c360.input.number.error",
                        "month c360.pulse.month.error",
                        "level c360.input.required.error",
                        "category c360.input.choice.error",
                        "factors c360.input.choice.error",
                        "summary c360.input.too-long.error",
                        "externalId c360.input.required.error"),
                Refusals.of(
                        () ->
                                PulseDraft.parse(
                                        Map.of(
                                                "version", "new",
                                                "month", "now",
                                                "category", "0",
                                                "factors", "1,x",
                                                "summary", "x".repeat(10_001),
                                                "source", "crm"))));
    }

    @Test
    @DisplayName("refuses factors without their category, and more than fifty")
    void factors() {
        assertEquals(
                List.of("category c360.pulse.category-missing.error"),
                Refusals.of(() -> aPulse().with("factors", "11").draft()));
        StringBuilder many = new StringBuilder("1");
        for (int id = 2; id <= PulseTerms.MAX_FACTORS; id++) {
            many.append(',').append(id);
        }
        APulse full = aPulse().with("category", "1").with("factors", many.toString());
        assertEquals(PulseTerms.MAX_FACTORS, full.draft().terms().factors().size());
        assertEquals(
                List.of("factors c360.pulse.too-many-factors.error"),
                Refusals.of(() -> full.with("factors", many + ",51").draft()));
    }

    @Test
    @DisplayName("its texts read back as they are, and never hold more than a summary may")
    void readsBack() {
        PulseTerms terms =
                aPulse().with("category", "1")
                        .with("factors", "11,13")
                        .with("summary", "Hm")
                        .draft()
                        .terms();
        assertEquals(terms, PulseDraft.parse(PulseTexts.of(terms)).terms());

        String long1 = "x".repeat(PulseTerms.MAX_SUMMARY);
        assertEquals(long1, aPulse().with("summary", long1).draft().terms().summary());
        assertThrows(
                IllegalArgumentException.class,
                () -> new PulseTerms(new LevelId(1), Optional.empty(), List.of(), long1 + "x"));
    }

    @ParameterizedTest(name = "{0} points are {1}")
    @DisplayName("the face of a level tells by its mouth how good it is")
    @CsvSource({
        "100, very-good",
        "81, very-good",
        "80, good",
        "75, good",
        "61, good",
        "60, even",
        "50, even",
        "40, even",
        "39, bad",
        "25, bad",
        "20, bad",
        "19, very-bad",
        "0, very-bad"
    })
    void moods(int points, String mood) {
        assertEquals(mood, Mood.of(points).code());
    }
}
