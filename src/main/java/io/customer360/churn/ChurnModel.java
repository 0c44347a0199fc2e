package io.customer360.churn;

import io.customer360.shared.Rejected;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that decides about signals and risk.
 *
 * @param version counts its changes; what the app comes with is 0
 * @param seaPercent when more than this part of the portfolio is at high risk, it is the model that
 *     deserves a look
 */
public record ChurnModel(
        int version, RiskRule risk, int seaPercent, Map<SignalKind, SignalRule> rules) {

    /** The field of the part that may be at high risk. */
    public static final String SEA = "sea-percent";

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";

    public ChurnModel {
        if (seaPercent < 1 || seaPercent > 100) {
            throw Rejected.at(SEA, "c360.input.number-range.error", 1, 100);
        }
        var sorted = new EnumMap<SignalKind, SignalRule>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            sorted.put(kind, rules.getOrDefault(kind, ShippedRules.of(kind)));
        }
        rules = Collections.unmodifiableMap(sorted);
    }

    /** The model that the app comes with. */
    public static ChurnModel shipped() {
        return new ChurnModel(0, RiskRule.shipped(), 20, Map.of());
    }

    /** Reads what {@link #text} wrote; what is newer than the text is as the app comes with it. */
    public static ChurnModel parse(int version, String text) {
        String[] lines = text.split(BETWEEN, -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("a churn model of an unknown format: " + lines[0]);
        }
        Map<String, String> fields =
                Arrays.stream(lines)
                        .skip(1)
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        return ReadModel.from(fields, shipped()).as(version);
    }

    /** The one way to write this model, the same on every machine. */
    public String text() {
        return fields().entrySet().stream()
                .map(it -> BETWEEN + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("", FORMAT, ""));
    }

    /** Its values by field, as {@link ChurnDraft} reads them and as history tells of them. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        risk.points().forEach((it, worth) -> fields.put(RiskRule.field(it), text(worth)));
        fields.put(RiskRule.MEDIUM_FROM, text(risk.mediumFrom()));
        fields.put(RiskRule.HIGH_FROM, text(risk.highFrom()));
        fields.put(SEA, text(seaPercent));
        rules.values().forEach(rule -> fields.putAll(rule.fields()));
        return Collections.unmodifiableMap(fields);
    }

    /** What is decided about a kind of signal. */
    public SignalRule rule(SignalKind kind) {
        return rules.get(kind);
    }

    /** The same model with another rule. */
    public ChurnModel with(SignalRule rule) {
        var changed = new EnumMap<SignalKind, SignalRule>(rules);
        changed.put(rule.kind(), rule);
        return new ChurnModel(version, risk, seaPercent, changed);
    }

    /** The same model as another version. */
    public ChurnModel as(int other) {
        return new ChurnModel(other, risk, seaPercent, rules);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
