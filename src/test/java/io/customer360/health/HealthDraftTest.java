package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of the health weights (F-231)")
class HealthDraftTest {

    private static final HealthModel CURRENT =
            Models.with(HealthModel.SHIPPED, Constant.PULSE_DAYS, 30).as(4);

    private final Map<String, String> input = new HashMap<>();

    HealthDraftTest() {
        input.put("version", "4");
        CURRENT.weights()
                .forEach(
                        (factor, weight) -> {
                            input.put(HealthDraft.on(factor), "on");
                            input.put(
                                    HealthDraft.weight(factor), Integer.toString(weight.percent()));
                        });
    }

    @Test
    @DisplayName("F-135 becomes the next version, and what is not given stays")
    void next() {
        input.put("weight-payment", "30");
        input.put("weight-usage", " 15 ");
        input.remove("on-support");
        var draft = HealthDraft.parse(CURRENT, input);

        assertEquals(4, draft.version());
        assertEquals(5, draft.next().version());
        assertEquals(new HealthModel.Weight(true, 30), draft.next().weight(MeasureGroup.PAYMENT));
        assertEquals(new HealthModel.Weight(true, 15), draft.next().weight(MeasureGroup.USAGE));
        assertEquals(new HealthModel.Weight(false, 15), draft.next().weight(MeasureGroup.SUPPORT));
        assertEquals(CURRENT.parts(), draft.next().parts());
        assertEquals(CURRENT.constants(), draft.next().constants());
    }

    @Test
    @DisplayName("takes shares, curves and constants too")
    void all() {
        input.put("share-champion", "20");
        input.put("share-pulse", "20");
        input.put("curve-silent-days", "14:100 60:0");
        input.put("healthy-from", "75");
        var next = HealthDraft.parse(CURRENT, input).next();

        assertEquals(20, next.part(SubMeasure.PULSE).share());
        assertEquals(20, next.part(SubMeasure.CHAMPION).share());
        assertEquals("14:100 60:0", next.part(SubMeasure.SILENT_DAYS).curve().text());
        assertEquals(40, next.part(SubMeasure.SILENT_DAYS).share());
        assertEquals(75, next.constant(Constant.HEALTHY_FROM));
    }

    @Test
    @DisplayName("F-135 is refused with the sum when the weights do not total 100")
    void total() {
        input.put("weight-payment", "30");

        assertEquals(
                List.of("weights c360.score.weights.error"),
                Refusals.of(() -> HealthDraft.parse(CURRENT, input)));
        assertEquals(List.of(105), Refusals.argsOf(() -> HealthDraft.parse(CURRENT, input)));
    }

    @Test
    @DisplayName("tells everything that cannot be read, at its field")
    void unreadable() {
        input.remove("version");
        input.put("weight-payment", "NaN");
        input.put("weight-usage", "-1");
        input.put("weight-support", "12.5");
        input.put("weight-contract", "");
        input.put("on-usage", "maybe");
        input.put("share-meetings", "101");
        input.put("curve-meetings", "0 3");
        input.put("rise", "0");

        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "weight-payment c360.input.number.error",
                        "weight-usage c360.input.number-range.error",
                        "on-usage c360.input.flag.error",
                        "weight-support c360.input.number.error",
                        "weight-contract c360.input.required.error",
                        "share-meetings c360.input.number-range.error",
                        "curve-meetings c360.score.curve.error",
                        "rise c360.input.number-range.error"),
                Refusals.of(() -> HealthDraft.parse(CURRENT, input)));
    }
}
