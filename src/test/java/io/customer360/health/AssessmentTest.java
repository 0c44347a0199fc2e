package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.MeasureGroup;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The assessment in words (F-170, F-172)")
class AssessmentTest {

    private static final Threat HIGH = new Threat(Threat.Risk.HIGH, true, 3, 65);
    private static final Threat MEDIUM = new Threat(Threat.Risk.MEDIUM, true, 1, 20);

    private final HealthScore mixed =
            Subjects.score(
                    "OVERDUE_INVOICES 0",
                    "LAST_MESSAGE 66",
                    "MEETINGS_90 0",
                    "ESCALATED_OR_BREACHED_30 0",
                    "AUTO_RENEW_SHARE 0.5");

    @Test
    @DisplayName("F-172 begins with what is weak when the news is bad, and ends with the risk")
    void bad() {
        var assessment = Assessment.of(mixed, -12, HIGH);

        assertEquals(Verdict.AT_RISK, assessment.verdict());
        assertEquals(List.of("falling", "weak", "strong", "high-risk"), said(assessment));
        var weak = assessment.sentences().get(1);
        assertEquals(
                List.of("engagement", "engagement", "meetings", "meetings"),
                weak.said().stream().map(Sentence.Said::place).toList());
        assertEquals(new Sentence.Factor(MeasureGroup.ENGAGEMENT), weak.said().get(0));
        assertEquals(
                new Sentence.Value(SubMeasure.MEETINGS, new Reading.Known(0)), weak.said().get(3));
        assertEquals(
                List.of(new Sentence.Count("signals", 3), new Sentence.Count("risk", 65)),
                assessment.sentences().get(3).numbers());
    }

    @Test
    @DisplayName("F-172 begins with what is strong when the news is good")
    void good() {
        var good =
                Subjects.score(
                        "OVERDUE_INVOICES 0", "LAST_MESSAGE 20", "ESCALATED_OR_BREACHED_30 0");
        var assessment = Assessment.of(good, 5, Threat.NONE);

        assertEquals(Verdict.STRONGLY_THRIVING, assessment.verdict());
        assertEquals(List.of("rising", "strong", "weak"), said(assessment));
        assertEquals(new Sentence.Points("slope", 5), assessment.sentences().get(0).said().get(1));
        assertEquals(
                List.of("steady", "strong", "weak", "medium-risk"),
                said(Assessment.of(good, 4.9, MEDIUM)));
    }

    @Test
    @DisplayName("F-172 says so when nothing stands out")
    void even() {
        assertEquals(
                List.of("steady", "even"), said(Assessment.of(Scored.even(60), 0, Threat.NONE)));
        assertEquals(
                List.of("falling", "even", "medium-risk"),
                said(Assessment.of(Scored.even(60), -5, MEDIUM)));
    }

    @Test
    @DisplayName("F-172 says what is missing while there is not enough data")
    void little() {
        var none = Assessment.of(Subjects.score(), 0, Threat.NONE);
        var few = Assessment.of(Scored.provisional(), -9, HIGH);

        assertEquals(List.of("none", "missing"), said(none));
        assertEquals(List.of("provisional", "missing", "high-risk"), said(few));
        assertEquals(
                List.of(
                        new Sentence.Points("score", 100),
                        new Sentence.Count("factors", 2),
                        new Sentence.Count("factors", 3)),
                few.sentences().get(0).said());
        assertEquals(
                List.of(
                        new Sentence.Factors(
                                List.of(
                                        MeasureGroup.PAYMENT,
                                        MeasureGroup.ENGAGEMENT,
                                        MeasureGroup.USAGE,
                                        MeasureGroup.SUPPORT))),
                few.sentences().get(1).said());
        assertEquals(
                "payment engagement usage support", few.sentences().get(1).said().get(0).place());
    }

    @ParameterizedTest
    @DisplayName("F-172 has two to four sentences, each tied to what the page shows")
    @CsvSource({"LOW", "MEDIUM", "HIGH"})
    void tied(Threat.Risk risk) {
        var random = new RandomSubjects(5);
        for (int round = 0; round < 1_000; round++) {
            var score = HealthScore.of(random.subject(), random.model());
            var assessment =
                    Assessment.of(score, round % 40 - 20, new Threat(risk, round % 2 == 0, 2, 30));
            int count = assessment.sentences().size();
            assertTrue(count >= 2 && count <= 4, assessment.toString());
            for (Sentence sentence : assessment.sentences()) {
                sentence.numbers().forEach(said -> assertShown(said, score));
            }
        }
    }

    @Test
    @DisplayName("a value that never was is no number")
    void never() {
        var said = new Sentence.Value(SubMeasure.REVIEW_DAYS, new Reading.Never());

        assertEquals(OptionalDouble.empty(), said.number());
        assertEquals(OptionalDouble.empty(), new Sentence.Part(SubMeasure.PULSE).number());
        assertEquals("pulse", new Sentence.Part(SubMeasure.PULSE).place());
    }

    private static void assertShown(Sentence.Said said, HealthScore score) {
        double number = said.number().orElseThrow();
        if (said.place().equals("score")) {
            assertEquals(score.value().orElseThrow(), number);
        }
        score.factors().stream()
                .filter(it -> it.factor().code().equals(said.place()))
                .forEach(it -> assertEquals(it.score().orElseThrow(), number));
        score.readings().entrySet().stream()
                .filter(it -> it.getKey().code().equals(said.place()))
                .forEach(it -> assertEquals(new Reading.Known(number), it.getValue()));
    }

    private static List<String> said(Assessment assessment) {
        return assessment.sentences().stream()
                .map(it -> it.textKey().replaceAll("c360\\.score\\.says-(.*)\\.label", "$1"))
                .toList();
    }
}
