package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Fields;
import java.util.Map;

/** What must be true of a model; its problems name the fields of the form. */
final class CheckModel {

    private static final int WHOLE = 100;

    private CheckModel() {}

    /** Refuses with everything that is wrong. */
    static void check(
            Map<MeasureGroup, HealthModel.Weight> weights,
            Map<SubMeasure, HealthModel.Part> parts,
            Map<Constant, Integer> constants) {
        Fields problems = new Fields(Map.of());
        weights(weights, problems);
        parts(parts, problems);
        constants.forEach((constant, value) -> range(problems, constant, value));
        order(weights, constants, problems);
        problems.check();
    }

    private static void weights(Map<MeasureGroup, HealthModel.Weight> weights, Fields problems) {
        weights.forEach(
                (factor, weight) ->
                        range(problems, HealthDraft.weight(factor), weight.percent(), 0, WHOLE));
        int total = weights.values().stream().mapToInt(HealthModel.Weight::percent).sum();
        if (total != WHOLE) {
            problems.problem("weights", "c360.score.weights.error", total);
        }
    }

    private static void parts(Map<SubMeasure, HealthModel.Part> parts, Fields problems) {
        parts.forEach(
                (part, it) -> {
                    range(problems, HealthDraft.share(part), it.share(), 0, WHOLE);
                    if (part.curve().falling() ? !it.curve().falling() : !it.curve().rising()) {
                        problems.problem(
                                HealthDraft.curve(part), "c360.score.curve-direction.error");
                    }
                });
        for (MeasureGroup factor : MeasureGroup.values()) {
            int total = SubMeasure.of(factor).stream().mapToInt(it -> parts.get(it).share()).sum();
            if (total != WHOLE) {
                problems.problem(HealthDraft.shares(factor), "c360.score.shares.error", total);
            }
        }
    }

    private static void order(
            Map<MeasureGroup, HealthModel.Weight> weights,
            Map<Constant, Integer> constants,
            Fields problems) {
        long counted = weights.values().stream().filter(it -> it.counted() > 0).count();
        if (counted < constants.get(Constant.FACTORS_NEEDED)) {
            problems.problem(
                    Constant.FACTORS_NEEDED.code(), "c360.score.factors-needed.error", counted);
        }
        below(constants, Constant.CRITICAL_BELOW, Constant.HEALTHY_FROM, problems);
        below(constants, Constant.FALL, Constant.STEEP_FALL, problems);
        below(constants, Constant.TREND_POINTS, Constant.TREND_DAYS, problems);
    }

    private static void below(
            Map<Constant, Integer> constants, Constant low, Constant high, Fields problems) {
        if (constants.get(low) >= constants.get(high)) {
            problems.problem(low.code(), "c360.score.below.error", constants.get(high));
        }
    }

    private static void range(Fields problems, Constant constant, int value) {
        range(problems, constant.code(), value, constant.least(), constant.most());
    }

    private static void range(Fields problems, String field, int value, int least, int most) {
        if (value < least || value > most) {
            problems.problem(field, "c360.input.number-range.error", least, most);
        }
    }
}
