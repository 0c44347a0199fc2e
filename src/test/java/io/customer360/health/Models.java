package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Models that differ from the one that is shipped. */
final class Models {

    private Models() {}

    /** The weights of the factors in order; one with a minus is off. */
    static HealthModel weights(String... percents) {
        var weights = new EnumMap<MeasureGroup, HealthModel.Weight>(MeasureGroup.class);
        for (MeasureGroup factor : MeasureGroup.values()) {
            String percent = percents[factor.ordinal()];
            weights.put(
                    factor,
                    new HealthModel.Weight(
                            !percent.startsWith("-"), Math.abs(Integer.parseInt(percent))));
        }
        var shipped = HealthModel.SHIPPED;
        return new HealthModel(1, weights, shipped.parts(), shipped.constants());
    }

    /** With another part. */
    static HealthModel with(HealthModel model, SubMeasure part, int share, String curve) {
        return new HealthModel(
                model.version() + 1,
                model.weights(),
                and(model.parts(), part, new HealthModel.Part(share, Curve.of(curve))),
                model.constants());
    }

    /** With the whole share of its factor for one part. */
    static HealthModel only(HealthModel model, SubMeasure part) {
        Map<SubMeasure, HealthModel.Part> parts = new HashMap<>(model.parts());
        SubMeasure.of(part.factor())
                .forEach(
                        it ->
                                parts.put(
                                        it,
                                        new HealthModel.Part(
                                                it == part ? 100 : 0, model.part(it).curve())));
        return new HealthModel(model.version() + 1, model.weights(), parts, model.constants());
    }

    /** With another constant. */
    static HealthModel with(HealthModel model, Constant constant, int value) {
        return new HealthModel(
                model.version() + 1,
                model.weights(),
                model.parts(),
                and(model.constants(), constant, value));
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
