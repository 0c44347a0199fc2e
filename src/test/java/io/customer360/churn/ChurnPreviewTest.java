package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-238 The preview of a model")
class ChurnPreviewTest {

    private static final ChurnModel SHIPPED = ChurnModel.shipped();

    @Test
    @DisplayName("counts who would be at another risk, and whose signals would be others")
    void moves() {
        SignalRule later =
                new SignalRule(
                        SignalKind.OVERDUE_INVOICE,
                        true,
                        Map.of(Severity.MEDIUM, 10, Severity.HIGH, 60),
                        Map.of(),
                        SuggestedAction.CHASE_PAYMENT);

        ChurnPreview preview =
                ChurnPreview.of(overdue(0, 5, 8, 10, 30, 59, 60), SHIPPED, SHIPPED.with(later));

        assertEquals(7, preview.customers());
        assertEquals(3, preview.moved());
        assertEquals(1, preview.moved(RiskLevel.MEDIUM, RiskLevel.LOW));
        assertEquals(2, preview.moved(RiskLevel.HIGH, RiskLevel.MEDIUM));
        assertEquals(2, preview.moved(RiskLevel.LOW, RiskLevel.LOW));
        assertEquals(
                new ChurnPreview.Counts(6, 4, 4), preview.kinds().get(SignalKind.OVERDUE_INVOICE));
        assertEquals(new ChurnPreview.Counts(0, 0, 0), preview.kinds().get(SignalKind.SILENCE));
        assertEquals(List.of(2, 2, 3), levels(preview::now));
        assertEquals(List.of(3, 3, 1), levels(preview::then));
    }

    @Test
    @DisplayName("of the model that holds moves nobody")
    void same() {
        ChurnPreview preview = ChurnPreview.of(overdue(0, 5, 8, 30), SHIPPED, SHIPPED.as(3));

        assertEquals(0, preview.moved());
        assertEquals(4, preview.customers());
        assertEquals(0, ChurnPreview.of(Stream.of(), SHIPPED, SHIPPED).customers());
    }

    @Test
    @DisplayName("adds up for any two models")
    void addsUp() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            ChurnPreview preview =
                    ChurnPreview.of(
                            overdue(random.ints(50, -5, 90).toArray()),
                            Models.random(random),
                            Models.random(random));

            assertEquals(50, levels(preview::now).stream().mapToInt(it -> it).sum());
            assertEquals(50, levels(preview::then).stream().mapToInt(it -> it).sum());
            int stay = Stream.of(RiskLevel.values()).mapToInt(it -> preview.moved(it, it)).sum();
            assertEquals(50, stay + preview.moved());
        }
    }

    private static List<Integer> levels(Function<RiskLevel, Integer> of) {
        return Stream.of(RiskLevel.values()).map(of).toList();
    }

    private static Stream<SignalInput> overdue(int... days) {
        return IntStream.of(days)
                .mapToObj(it -> Inputs.of(Measure.OLDEST_OVERDUE, Value.of(TODAY.minusDays(it))));
    }
}
