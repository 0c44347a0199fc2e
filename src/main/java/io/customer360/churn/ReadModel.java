package io.customer360.churn;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a model from fields. What has no field at all stays as it was, so that nothing is lost. */
final class ReadModel {

    private static final String CHOICE = "c360.input.choice.error";

    private final Map<String, String> raw;
    private final Fields fields;
    private final ChurnModel current;

    private ReadModel(Map<String, String> raw, ChurnModel current) {
        this.raw = raw;
        this.fields = new Fields(raw);
        this.current = current;
    }

    /** The model of these fields, of the version of the current one. */
    static ChurnModel from(Map<String, String> raw, ChurnModel current) {
        return new ReadModel(raw, current).read();
    }

    private ChurnModel read() {
        int sea = number(ChurnModel.SEA, 1, 100, current.seaPercent());
        Optional<RiskRule> risk = fields.attempt("", this::risk);
        var rules = new EnumMap<SignalKind, SignalRule>(SignalKind.class);
        current.rules()
                .forEach(
                        (kind, rule) ->
                                fields.attempt("", () -> rule(rule))
                                        .ifPresent(read -> rules.put(kind, read)));
        fields.check();
        return new ChurnModel(current.version(), risk.orElseThrow(), sea, rules);
    }

    private RiskRule risk() {
        var points = new EnumMap<Severity, Integer>(Severity.class);
        current.risk()
                .points()
                .forEach(
                        (it, worth) ->
                                points.put(
                                        it, number(RiskRule.field(it), 0, RiskRule.MOST, worth)));
        return new RiskRule(
                points,
                number(RiskRule.MEDIUM_FROM, 1, RiskRule.MOST, current.risk().mediumFrom()),
                number(RiskRule.HIGH_FROM, 1, RiskRule.MOST, current.risk().highFrom()));
    }

    private SignalRule rule(SignalRule before) {
        SignalKind kind = before.kind();
        if (before.fields().keySet().stream().noneMatch(raw::containsKey)) {
            return before;
        }
        Map<Severity, Integer> thresholds = thresholds(before);
        if (!fields.clean(names(kind))) {
            return before;
        }
        return new SignalRule(
                kind,
                fields.flag(SignalRule.field(kind, "on")),
                thresholds,
                constants(before),
                action(before));
    }

    /** A threshold that is given blank is one that is not there. */
    private Map<Severity, Integer> thresholds(SignalRule before) {
        SignalKind kind = before.kind();
        var thresholds = new EnumMap<Severity, Integer>(Severity.class);
        for (Severity severity : Severity.values()) {
            String field = SignalRule.field(kind, severity.code());
            Optional<Integer> known = Optional.ofNullable(before.thresholds().get(severity));
            Scale scale = kind.scale();
            (raw.containsKey(field)
                            ? fields.optional(
                                    field, it -> Parse.wholeNumber(it, scale.least(), scale.most()))
                            : known)
                    .ifPresent(it -> thresholds.put(severity, it));
        }
        return thresholds;
    }

    private Map<Constant, Integer> constants(SignalRule before) {
        var constants = new EnumMap<Constant, Integer>(Constant.class);
        before.constants()
                .forEach(
                        (it, value) ->
                                constants.put(
                                        it,
                                        number(
                                                SignalRule.field(it.kind(), it.code()),
                                                it.least(),
                                                it.most(),
                                                value)));
        return constants;
    }

    private SuggestedAction action(SignalRule before) {
        return fields.optional(
                        SignalRule.field(before.kind(), "action"),
                        it -> SuggestedAction.find(it).orElseThrow(() -> Rejected.value(CHOICE)))
                .orElse(before.action());
    }

    private int number(String field, int least, int most, int before) {
        return raw.containsKey(field)
                ? fields.required(field, it -> Parse.wholeNumber(it, least, most)).orElse(before)
                : before;
    }

    private static String[] names(SignalKind kind) {
        return Stream.of(Severity.values())
                .map(it -> SignalRule.field(kind, it.code()))
                .toArray(String[]::new);
    }
}
