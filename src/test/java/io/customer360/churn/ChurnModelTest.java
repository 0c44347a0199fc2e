package io.customer360.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-238 The churn model")
class ChurnModelTest {

    private static final ChurnModel SHIPPED = ChurnModel.shipped();

    @ParameterizedTest
    @DisplayName("comes with these thresholds and actions")
    @CsvSource(
            nullValues = "-",
            value = {
                "OVERDUE_INVOICE, true, 1, 7, 30, chase-payment",
                "EXPIRED_SUBSCRIPTION, true, -, -, 1, reach-out",
                "RENEWAL_NEAR, true, 90, 60, 30, renewal-dossier",
                "SILENCE, true, 30, 60, -, schedule-check-in",
                "NO_LOGIN, false, 7, 14, -, schedule-check-in",
                "USAGE_DECLINE, true, -, 20, 50, adoption-session",
                "TICKET_SPIKE, true, -, 300, -, ticket-review",
                "SILENCE_AFTER_SPIKE, true, -, -, 21, call",
                "OPEN_ESCALATION, true, -, -, 1, escalation-bridge",
                "NEGATIVE_TEXT, true, -, 2, -, read-samples",
                "SPONSOR_LEFT, true, -, -, 1, loss-of-champion",
                "HEALTH_DROP, true, -, 15, 25, health-review",
                "LOW_UTILISATION, true, -, 50, 10, seat-review",
                "BAD_RATING, true, -, 2, -, close-loop"
            })
    void shipped(
            SignalKind kind, boolean on, Integer info, Integer medium, Integer high, String act) {
        SignalRule rule = SHIPPED.rule(kind);

        assertEquals(on, rule.on());
        assertEquals(info, rule.thresholds().get(Severity.INFO));
        assertEquals(medium, rule.thresholds().get(Severity.MEDIUM));
        assertEquals(high, rule.thresholds().get(Severity.HIGH));
        assertEquals(act, rule.action().code());
    }

    @Test
    @DisplayName("comes with points 40, 20 and 5, bounds 60 and 25, and a fifth that may be red")
    void shippedRisk() {
        assertEquals(
                Map.of(Severity.HIGH, 40, Severity.MEDIUM, 20, Severity.INFO, 5),
                SHIPPED.risk().points());
        assertEquals(25, SHIPPED.risk().mediumFrom());
        assertEquals(60, SHIPPED.risk().highFrom());
        assertEquals(20, SHIPPED.seaPercent());
        assertEquals(0, SHIPPED.version());
        assertEquals(
                Map.of(Constant.INFO_GAPS, 2, Constant.MEDIUM_GAPS, 3),
                SHIPPED.rule(SignalKind.SILENCE).constants());
    }

    @Test
    @DisplayName("is kept as one text and read back the same")
    void text() {
        assertEquals(SHIPPED.as(3), ChurnModel.parse(3, SHIPPED.text()));
        assertTrue(
                SHIPPED.text()
                        .startsWith(
                                """
                                1
                                points-info=5
                                points-medium=20
                                points-high=40
                                medium-from=25
                                high-from=60
                                sea-percent=20
                                overdue-invoice-on=true
                                overdue-invoice-info=1
                                overdue-invoice-medium=7
                                overdue-invoice-high=30
                                overdue-invoice-action=chase-payment
                                expired-subscription-on=true
                                expired-subscription-info=
                                """));
        assertThrows(IllegalArgumentException.class, () -> ChurnModel.parse(1, "2"));
    }

    @Test
    @DisplayName("that is older than a kind of signal has that kind as the app comes with it")
    void olderText() {
        ChurnModel read =
                ChurnModel.parse(1, "1\nhigh-from=70\nbad-rating-on=false\nno-such-on=true");

        assertEquals(70, read.risk().highFrom());
        assertFalse(read.rule(SignalKind.BAD_RATING).on());
        assertEquals(
                SHIPPED.rule(SignalKind.OVERDUE_INVOICE), read.rule(SignalKind.OVERDUE_INVOICE));
    }

    @Test
    @DisplayName("survives the way to text and back, whatever is in it")
    void randomText() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            ChurnModel model = Models.random(random).as(i);

            assertEquals(model, ChurnModel.parse(i, model.text()));
            assertEquals(model.text(), ChurnModel.parse(i, model.text()).text());
        }
    }

    @Test
    @DisplayName("refuses a part that may be red outside 1 to 100")
    void sea() {
        for (int percent : new int[] {0, 101}) {
            assertEquals(
                    List.of("sea-percent c360.input.number-range.error"),
                    Refusals.of(() -> new ChurnModel(0, SHIPPED.risk(), percent, Map.of())));
        }
    }

    @Test
    @DisplayName("has a name for every kind, constant and action, and finds each by it")
    void names() {
        for (SignalKind kind : SignalKind.values()) {
            assertEquals(kind, SignalKind.find(kind.code()).orElseThrow());
            assertTrue(kind.textKey().startsWith("c360.churn." + kind.code()), kind.textKey());
        }
        for (Constant constant : Constant.values()) {
            assertEquals("c360.churn." + constant.code() + ".label", constant.textKey());
            assertTrue(Constant.of(constant.kind()).contains(constant));
        }
        for (SuggestedAction action : SuggestedAction.values()) {
            assertEquals(action, SuggestedAction.find(action.code()).orElseThrow());
            assertEquals("c360.churn." + action.code() + ".action", action.textKey());
        }
        for (Severity severity : Severity.values()) {
            assertEquals(severity, Severity.find(severity.code()).orElseThrow());
            assertEquals("c360.churn.severity-" + severity.code() + ".label", severity.textKey());
        }
        for (RiskLevel level : RiskLevel.values()) {
            assertEquals(level, RiskLevel.find(level.code()).orElseThrow());
            assertEquals("c360.churn.risk-" + level.code() + ".label", level.textKey());
        }
        assertEquals("days-left", Scale.DAYS_LEFT.code());
        assertEquals("not-fed", Absence.NOT_FED.code());
        assertEquals("c360.churn.not-fed.empty", Absence.NOT_FED.textKey());
        assertEquals("invoice", Reference.Kind.INVOICE.code());
    }
}
