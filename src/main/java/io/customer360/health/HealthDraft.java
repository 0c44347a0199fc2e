package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What somebody has entered to become the next model. The weights of all factors are required, and
 * a factor whose tick is missing is off; of the other numbers, those that are not given stay.
 *
 * @param version the version of the model that this starts from
 */
public record HealthDraft(int version, HealthModel next) {

    private static final int WHOLE = 100;

    /** Reads the fields of the form, by the names that this class gives them. */
    public static HealthDraft parse(HealthModel current, Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        var weights = new EnumMap<MeasureGroup, HealthModel.Weight>(MeasureGroup.class);
        for (MeasureGroup factor : MeasureGroup.values()) {
            int percent = fields.required(weight(factor), HealthDraft::percent).orElse(0);
            weights.put(factor, new HealthModel.Weight(fields.flag(on(factor)), percent));
        }
        var parts = new EnumMap<SubMeasure, HealthModel.Part>(SubMeasure.class);
        current.parts().forEach((part, was) -> parts.put(part, part(fields, part, was)));
        var constants = new EnumMap<Constant, Integer>(Constant.class);
        current.constants()
                .forEach(
                        (it, was) ->
                                constants.put(
                                        it,
                                        given(fields, it.code(), text -> number(it, text), was)));
        fields.check();
        return new HealthDraft(
                version, new HealthModel(current.version() + 1, weights, parts, constants));
    }

    /** The values of a model by field, as {@link #parse} reads them. */
    public static Map<String, String> fields(HealthModel model) {
        Map<String, String> fields = new LinkedHashMap<>();
        model.weights()
                .forEach(
                        (factor, it) -> {
                            fields.put(on(factor), Boolean.toString(it.on()));
                            fields.put(weight(factor), Integer.toString(it.percent()));
                        });
        model.parts()
                .forEach(
                        (part, it) -> {
                            fields.put(share(part), Integer.toString(it.share()));
                            fields.put(curve(part), it.curve().text());
                        });
        model.constants().forEach((it, value) -> fields.put(it.code(), Integer.toString(value)));
        return fields;
    }

    /** The field of the weight of a factor. */
    public static String weight(MeasureGroup factor) {
        return "weight-" + factor.code();
    }

    /** The field of whether a factor counts. */
    public static String on(MeasureGroup factor) {
        return "on-" + factor.code();
    }

    /** Where the problem goes that the shares of a factor are not a whole. */
    public static String shares(MeasureGroup factor) {
        return "shares-" + factor.code();
    }

    /** The field of the share of a sub-measure. */
    public static String share(SubMeasure part) {
        return "share-" + part.code();
    }

    /** The field of the curve of a sub-measure. */
    public static String curve(SubMeasure part) {
        return "curve-" + part.code();
    }

    private static HealthModel.Part part(Fields fields, SubMeasure part, HealthModel.Part was) {
        return new HealthModel.Part(
                given(fields, share(part), HealthDraft::percent, was.share()),
                given(fields, curve(part), Curve::of, was.curve()));
    }

    private static <T> T given(Fields fields, String field, Function<String, T> parser, T was) {
        return fields.optional(field, parser).orElse(was);
    }

    private static int percent(String text) {
        return Parse.wholeNumber(text, 0, WHOLE);
    }

    private static int number(Constant constant, String text) {
        return Parse.wholeNumber(text, constant.least(), constant.most());
    }
}
