package io.customer360.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.shared.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-238 What an admin wants the churn model to be")
class ChurnDraftTest {

    private static final ChurnModel SHIPPED = ChurnModel.shipped();

    @Test
    @DisplayName("reads a draft with every field, and says the version it starts from")
    void draft() {
        Map<String, String> input = new HashMap<>(SHIPPED.fields());
        input.put("version", "4");
        input.put("overdue-invoice-info", " ");
        input.put("overdue-invoice-high", "45");
        input.put("overdue-invoice-action", "call");
        input.put("silence-info-gaps", "1");
        input.remove("bad-rating-on");
        input.put("points-high", "50");

        ChurnDraft draft = ChurnDraft.parse(input, SHIPPED.as(4));

        assertEquals(4, draft.version());
        assertEquals(
                Map.of(Severity.MEDIUM, 7, Severity.HIGH, 45),
                draft.model().rule(SignalKind.OVERDUE_INVOICE).thresholds());
        assertEquals(SuggestedAction.CALL, draft.model().rule(SignalKind.OVERDUE_INVOICE).action());
        assertEquals(1, draft.model().rule(SignalKind.SILENCE).constant(Constant.INFO_GAPS));
        assertFalse(draft.model().rule(SignalKind.BAD_RATING).on());
        assertEquals(50, draft.model().risk().points().get(Severity.HIGH));
        assertEquals(
                SHIPPED.rule(SignalKind.RENEWAL_NEAR), draft.model().rule(SignalKind.RENEWAL_NEAR));
    }

    @Test
    @DisplayName("stays as it is where a draft says nothing")
    void partialDraft() {
        ChurnModel current = SHIPPED.with(SHIPPED.rule(SignalKind.SILENCE).switched(false)).as(2);

        ChurnDraft draft = ChurnDraft.parse(Map.of("version", "2", "sea-percent", "30"), current);

        assertEquals(30, draft.model().seaPercent());
        assertEquals(current.rules(), draft.model().rules());
        assertEquals(current.risk(), draft.model().risk());
    }

    @Test
    @DisplayName("tells everything that is wrong with a draft at once")
    void refusals() {
        Map<String, String> input = new HashMap<>();
        input.put("sea-percent", "x");
        input.put("points-info", "");
        input.put("high-from", "20");
        input.put("overdue-invoice-info", "0");
        input.put("expired-subscription-action", "shout");
        input.put("renewal-near-info", "10");
        input.put("health-drop-drop-days", "1e3");

        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "sea-percent c360.input.number.error",
                        "points-info c360.input.required.error",
                        "high-from c360.churn.risk-order.error",
                        "overdue-invoice-info c360.input.number-range.error",
                        "expired-subscription-action c360.input.choice.error",
                        "renewal-near-medium c360.churn.thresholds-fall.error",
                        "health-drop-drop-days c360.input.number.error"),
                Refusals.of(() -> ChurnDraft.parse(input, SHIPPED)));
    }
}
