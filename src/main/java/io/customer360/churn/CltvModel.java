package io.customer360.churn;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Percent;
import io.customer360.shared.Rejected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the value of a customer is reckoned with.
 *
 * @param version counts its changes; what the app comes with is 0
 * @param margin what is left of revenue; all of it makes the value one of revenue
 * @param cap the most months that are expected of anybody
 * @param weight how many imagined losses, at the rate of the portfolio, are added to those seen
 */
public record CltvModel(int version, Percent margin, int cap, int weight, TenureBands bands) {

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";
    private static final String VERSION = "version";
    private static final int MOST_CAP = 600;
    private static final int MOST_WEIGHT = 100;

    public CltvModel {
        if (cap < 1 || cap > MOST_CAP) {
            throw Rejected.at("cap", "c360.input.number-range.error", 1, MOST_CAP);
        }
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw Rejected.at("weight", "c360.input.number-range.error", 1, MOST_WEIGHT);
        }
    }

    /** The model that the app comes with. */
    public static CltvModel shipped() {
        return new CltvModel(
                0, new Percent(Percent.WHOLE), 60, 1, new TenureBands(List.of(3, 12, 36)));
    }

    /** Reads {@code version}, {@code margin}, {@code cap}, {@code weight} and {@code bands}. */
    public static CltvModel parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        int version = fields.required(VERSION, Parse::version).orElse(0);
        Optional<Percent> margin = fields.required("margin", Percent::of);
        int cap = fields.required("cap", it -> Parse.wholeNumber(it, 1, MOST_CAP)).orElse(1);
        int weight =
                fields.required("weight", it -> Parse.wholeNumber(it, 1, MOST_WEIGHT)).orElse(1);
        Optional<TenureBands> bands = fields.required("bands", TenureBands::of);
        fields.check();
        return new CltvModel(version, margin.orElseThrow(), cap, weight, bands.orElseThrow());
    }

    /** Reads what {@link #text} wrote. */
    public static CltvModel parse(int version, String text) {
        String[] lines = text.split(BETWEEN, -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("a model of an unknown format: " + lines[0]);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] field = line.split("=", 2);
            fields.put(field[0], field[1]);
        }
        fields.put(VERSION, Integer.toString(version));
        return parse(fields);
    }

    /** The one way to write this model without its version, the same on every machine. */
    public String text() {
        return fields().entrySet().stream()
                .filter(it -> !it.getKey().equals(VERSION))
                .map(it -> BETWEEN + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("", FORMAT, ""));
    }

    /** The same model as another version. */
    public CltvModel as(int other) {
        return new CltvModel(other, margin, cap, weight, bands);
    }

    /** Its values by field, as {@link #parse(Map)} reads them. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(VERSION, Integer.toString(version));
        fields.put("margin", margin.text());
        fields.put("cap", Integer.toString(cap));
        fields.put("weight", Integer.toString(weight));
        fields.put("bands", bands.text());
        return fields;
    }

    /** Whether the value is one of revenue, and has to be called so. */
    public boolean ofRevenue() {
        return margin.basisPoints() == Percent.WHOLE;
    }
}
