package io.customer360.rest;

import static io.customer360.churn.SignalRule.field;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.RiskRule;
import io.customer360.churn.Scale;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalRule;
import io.customer360.churn.SuggestedAction;
import io.customer360.rest.view.Label;
import java.util.List;
import java.util.stream.Stream;

/**
 * The churn model as its page shows it.
 *
 * @param version the version in force
 * @param from the version whose values are shown instead of its own; absent for its own
 * @param waiting whether everybody is still to be judged by it
 * @param kinds the kinds that there is data for
 * @param unfed the names of the others
 */
public record ChurnSettingsJson(
        int version,
        String from,
        boolean waiting,
        List<Numbered> points,
        List<Numbered> levels,
        List<Kind> kinds,
        List<Label> unfed) {

    /** A kind of signal. */
    public record Kind(
            String code,
            Label label,
            Label unit,
            EntryJson on,
            List<Numbered> thresholds,
            List<Numbered> constants,
            EntryJson action,
            List<Action> actions) {}

    /** A number, with its bounds. */
    public record Numbered(Label label, EntryJson number, int least, int most) {}

    /** An action to choose. */
    public record Action(String value, Label label, boolean selected) {}

    static ChurnSettingsJson of(ChurnModel now, ChurnModel shown, boolean waiting) {
        var entries = new EntryJson.Of("churn", shown.fields(), now.fields());
        return new ChurnSettingsJson(
                now.version(),
                shown.version() == now.version() ? null : Integer.toString(shown.version()),
                waiting,
                Stream.of(Severity.values()).map(it -> points(it, entries)).toList(),
                levels(entries),
                kinds(true).map(it -> kind(shown.rule(it), entries)).toList(),
                kinds(false).map(it -> new Label(it.code(), it.textKey())).toList());
    }

    private static Stream<SignalKind> kinds(boolean fed) {
        return Stream.of(SignalKind.values()).filter(it -> it.fed() == fed);
    }

    private static Numbered points(Severity severity, EntryJson.Of entries) {
        return new Numbered(
                new Label(severity.code(), severity.textKey()),
                entries.one(RiskRule.field(severity)),
                0,
                RiskRule.MOST);
    }

    private static List<Numbered> levels(EntryJson.Of entries) {
        return List.of(
                level(RiskRule.MEDIUM_FROM, "c360.scoring.medium-from.label", entries),
                level(RiskRule.HIGH_FROM, "c360.scoring.high-from.label", entries),
                new Numbered(
                        new Label(ChurnModel.SEA, "c360.scoring.sea-percent.label"),
                        entries.one(ChurnModel.SEA),
                        1,
                        100));
    }

    private static Numbered level(String name, String textKey, EntryJson.Of entries) {
        return new Numbered(new Label(name, textKey), entries.one(name), 1, RiskRule.MOST);
    }

    private static Kind kind(SignalRule rule, EntryJson.Of entries) {
        SignalKind kind = rule.kind();
        return new Kind(
                kind.code(),
                new Label(kind.code(), kind.textKey()),
                new Label(kind.scale().code(), unit(kind.scale())),
                entries.one(field(kind, "on")),
                Stream.of(Severity.values())
                        .filter(it -> it.compareTo(kind.gravest()) <= 0)
                        .map(it -> threshold(kind, it, entries))
                        .toList(),
                rule.constants().keySet().stream()
                        .map(
                                it ->
                                        new Numbered(
                                                new Label(it.code(), it.textKey()),
                                                entries.one(field(kind, it.code())),
                                                it.least(),
                                                it.most()))
                        .toList(),
                entries.one(field(kind, "action")),
                Stream.of(SuggestedAction.values())
                        .map(
                                it ->
                                        new Action(
                                                it.code(),
                                                new Label(it.code(), it.textKey()),
                                                it == rule.action()))
                        .toList());
    }

    private static Numbered threshold(SignalKind kind, Severity severity, EntryJson.Of entries) {
        return new Numbered(
                new Label(severity.code(), severity.textKey()),
                entries.one(field(kind, severity.code())),
                kind.scale().least(),
                kind.scale().most());
    }

    private static String unit(Scale scale) {
        return switch (scale) {
            case DAYS -> "c360.scoring.from-days.label";
            case DAYS_LEFT -> "c360.scoring.from-days-left.label";
            case COUNT -> "c360.scoring.from-count.label";
            case DROP -> "c360.scoring.from-drop.label";
            case OF_USUAL -> "c360.scoring.from-usual.label";
            case POINTS -> "c360.scoring.from-points.label";
            case PART -> "c360.scoring.from-part.label";
            case STARS -> "c360.scoring.from-stars.label";
        };
    }
}
