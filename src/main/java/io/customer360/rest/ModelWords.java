package io.customer360.rest;

import static io.customer360.churn.SignalRule.field;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.RiskRule;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalRule;
import io.customer360.churn.SuggestedAction;
import io.customer360.health.Constant;
import io.customer360.health.HealthDraft;
import io.customer360.health.SubMeasure;
import io.customer360.measure.MeasureGroup;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Titled;
import io.customer360.rest.view.Worded;
import io.customer360.score.Models;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the numbers of models are called, and what those of them mean that are no numbers. */
final class ModelWords {
    private static final Map<String, Object> NAMES = names();

    private ModelWords() {}

    /** The name of a number, if it is one of a model. */
    static Optional<Worded> name(String kind, String number) {
        return Optional.ofNullable(NAMES.get(kind + "." + number))
                .map(meaning -> new Worded(number, meaning));
    }

    /** What a text means where it stands in a model; in all other places, itself. */
    static Object value(String place, String text) {
        if (!NAMES.containsKey(place)) {
            return text;
        }
        if (place.endsWith("-action")) {
            return Stream.of(SuggestedAction.values())
                    .filter(it -> it.code().equals(text))
                    .findFirst()
                    .<Object>map(it -> new Label(text, it.textKey()))
                    .orElse(text);
        }
        return switch (text) {
            case "true" -> new Label(text, "c360.subscriptions.yes.label");
            case "false" -> new Label(text, "c360.subscriptions.no.label");
            default -> text;
        };
    }

    private static Map<String, Object> names() {
        var names = new HashMap<String, Object>();
        health().forEach((name, it) -> names.put(Models.Kind.HEALTH.code() + "." + name, it));
        churn().forEach((name, it) -> names.put(Models.Kind.CHURN.code() + "." + name, it));
        cltv().forEach((name, it) -> names.put(Models.Kind.CLTV.code() + "." + name, it));
        return Map.copyOf(names);
    }

    private static Map<String, Object> health() {
        var names = new HashMap<String, Object>();
        for (var factor : MeasureGroup.values()) {
            names.put(
                    HealthDraft.on(factor),
                    Titled.of(factor.textKey(), "c360.scoring.counts.label"));
            names.put(
                    HealthDraft.weight(factor),
                    Titled.of(factor.textKey(), "c360.scoring.weight.label"));
        }
        for (var part : SubMeasure.values()) {
            names.put(
                    HealthDraft.share(part), Titled.of(part.textKey(), "c360.scoring.share.label"));
            names.put(
                    HealthDraft.curve(part), Titled.of(part.textKey(), "c360.scoring.curve.label"));
        }
        Stream.of(Constant.values()).forEach(it -> names.put(it.code(), key(it.textKey())));
        return names;
    }

    private static Map<String, Object> churn() {
        var names = new HashMap<String, Object>();
        for (var severity : Severity.values()) {
            names.put(
                    RiskRule.field(severity),
                    Titled.of("c360.scoring.points.label", severity.textKey()));
        }
        names.put(RiskRule.MEDIUM_FROM, key("c360.scoring.medium-from.label"));
        names.put(RiskRule.HIGH_FROM, key("c360.scoring.high-from.label"));
        names.put(ChurnModel.SEA, key("c360.scoring.sea-percent.label"));
        ChurnModel.shipped().rules().values().forEach(rule -> names.putAll(signal(rule)));
        return names;
    }

    private static Map<String, Object> signal(SignalRule rule) {
        SignalKind kind = rule.kind();
        var names = new HashMap<String, Object>();
        names.put(field(kind, "on"), Titled.of(kind.textKey(), "c360.scoring.on.label"));
        names.put(field(kind, "action"), Titled.of(kind.textKey(), "c360.scoring.action.label"));
        for (var severity : Severity.values()) {
            names.put(field(kind, severity.code()), Titled.of(kind.textKey(), severity.textKey()));
        }
        rule.constants()
                .keySet()
                .forEach(
                        it ->
                                names.put(
                                        field(kind, it.code()),
                                        Titled.of(kind.textKey(), it.textKey())));
        return names;
    }

    private static Map<String, Object> cltv() {
        return Map.of(
                "margin", key("c360.scoring.margin.label"),
                "cap", key("c360.scoring.cap.label"),
                "weight", key("c360.scoring.smoothing.label"),
                "bands", key("c360.scoring.bands.label"));
    }

    private static Label key(String textKey) {
        return new Label("", textKey);
    }
}
