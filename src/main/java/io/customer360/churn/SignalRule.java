package io.customer360.churn;

import io.customer360.shared.Parse;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a kind of signal is raised, how grave it is, and what to do about it. A severity without a
 * threshold is one that it never has.
 */
public record SignalRule(
        SignalKind kind,
        boolean on,
        Map<Severity, Integer> thresholds,
        Map<Constant, Integer> constants,
        SuggestedAction action) {

    public SignalRule {
        var sorted = new EnumMap<Severity, Integer>(Severity.class);
        sorted.putAll(thresholds);
        var complete = new EnumMap<Constant, Integer>(Constant.class);
        for (Constant one : Constant.of(kind)) {
            complete.put(one, constants.getOrDefault(one, one.shipped()));
        }
        thresholds = Collections.unmodifiableMap(sorted);
        constants = Collections.unmodifiableMap(complete);
        List<Problem> problems = problems(kind, sorted, complete);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    /** The name of the field of one of its parts. */
    public static String field(SignalKind kind, String part) {
        return kind.code() + "-" + part;
    }

    /** The value of one of its constants. */
    public int constant(Constant constant) {
        return constants.get(constant);
    }

    /** The same rule, switched on or off. */
    public SignalRule switched(boolean to) {
        return new SignalRule(kind, to, thresholds, constants, action);
    }

    /** Its values by field. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field(kind, "on"), Boolean.toString(on));
        for (Severity severity : Severity.values()) {
            Integer threshold = thresholds.get(severity);
            fields.put(
                    field(kind, severity.code()),
                    threshold == null ? "" : Integer.toString(threshold));
        }
        constants.forEach(
                (it, value) -> fields.put(field(kind, it.code()), Integer.toString(value)));
        fields.put(field(kind, "action"), action.code());
        return fields;
    }

    /** How grave a reading is; nothing when it is not worth a word. */
    Optional<Severity> severity(Reading reading) {
        return thresholds.entrySet().stream()
                .filter(it -> reached(it.getKey(), it.getValue(), reading))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /** The threshold that is met first. */
    int mildest() {
        return thresholds.values().iterator().next();
    }

    private boolean reached(Severity severity, int threshold, Reading reading) {
        Optional<BigDecimal> further = Optional.ofNullable(reading.floors().get(severity));
        return reading.value()
                .filter(value -> kind.scale().reached(value, threshold))
                .filter(value -> further.stream().allMatch(floor -> value.compareTo(floor) >= 0))
                .isPresent();
    }

    private static List<Problem> problems(
            SignalKind kind, Map<Severity, Integer> thresholds, Map<Constant, Integer> constants) {
        var problems = new ArrayList<Problem>();
        if (thresholds.isEmpty()) {
            problems.add(at(kind, Severity.INFO, "c360.churn.threshold-missing.error"));
        }
        thresholds.forEach(
                (severity, threshold) -> {
                    if (severity.compareTo(kind.gravest()) > 0) {
                        problems.add(at(kind, severity, "c360.churn.never-high.error"));
                    }
                    range(
                            field(kind, severity.code()),
                            threshold,
                            kind.scale().least(),
                            kind.scale().most(),
                            problems);
                });
        constants.forEach(
                (it, value) ->
                        range(field(kind, it.code()), value, it.least(), it.most(), problems));
        disordered(kind.scale(), thresholds)
                .ifPresent(
                        it ->
                                problems.add(
                                        at(
                                                kind,
                                                it,
                                                kind.scale().rising()
                                                        ? "c360.churn.thresholds-rise.error"
                                                        : "c360.churn.thresholds-fall.error")));
        if (kind == SignalKind.SILENCE
                && constants.get(Constant.INFO_GAPS) > constants.get(Constant.MEDIUM_GAPS)) {
            problems.add(
                    Problem.at(
                            field(kind, Constant.MEDIUM_GAPS.code()),
                            "c360.churn.gaps-order.error"));
        }
        return problems;
    }

    private static Optional<Severity> disordered(Scale scale, Map<Severity, Integer> thresholds) {
        List<Severity> given =
                Arrays.stream(Severity.values()).filter(thresholds::containsKey).toList();
        for (int i = 1; i < given.size(); i++) {
            if (!scale.earlier(thresholds.get(given.get(i - 1)), thresholds.get(given.get(i)))) {
                return Optional.of(given.get(i));
            }
        }
        return Optional.empty();
    }

    private static void range(
            String field, int value, int least, int most, List<Problem> problems) {
        try {
            Parse.wholeNumber(Integer.toString(value), least, most);
        } catch (Rejected outside) {
            outside.problems()
                    .forEach(it -> problems.add(Problem.at(field, it.code(), least, most)));
        }
    }

    private static Problem at(SignalKind kind, Severity severity, String code) {
        return Problem.at(field(kind, severity.code()), code);
    }
}
