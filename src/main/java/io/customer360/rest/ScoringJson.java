package io.customer360.rest;

import io.customer360.health.Constant;
import io.customer360.health.HealthDraft;
import io.customer360.health.HealthModel;
import io.customer360.health.Scale;
import io.customer360.health.SubMeasure;
import io.customer360.measure.MeasureGroup;
import io.customer360.rest.view.Label;
import io.customer360.score.SentModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The health model as its page shows it.
 *
 * @param version the version in force
 * @param from the version whose values are shown instead of its own; absent for its own
 * @param waiting whether everybody is still to be judged by it
 * @param total where the problem goes that the weights do not total 100
 * @param sum what they total
 */
public record ScoringJson(
        int version,
        String from,
        boolean waiting,
        String total,
        int sum,
        List<Factor> factors,
        List<Numbered> constants) {

    /**
     * A factor.
     *
     * @param total where the problem goes that the shares of its parts do not total 100
     * @param sum what they total
     */
    public record Factor(
            String code,
            Label label,
            EntryJson on,
            EntryJson weight,
            String total,
            int sum,
            List<Part> parts) {}

    /**
     * A part of a factor.
     *
     * @param unit what its values count
     * @param full the value that is worth 100, where two points say it all
     * @param none the value that is worth 0, where two points say it all
     * @param simple whether they do
     */
    public record Part(
            Label label,
            Label unit,
            EntryJson share,
            EntryJson curve,
            String full,
            String none,
            boolean simple,
            boolean falling) {}

    /** A single number, with its bounds. */
    public record Numbered(Label label, EntryJson number, int least, int most) {}

    static ScoringJson of(HealthModel now, HealthModel shown, boolean waiting) {
        var entries =
                new EntryJson.Of("scoring", HealthDraft.fields(shown), HealthDraft.fields(now));
        return new ScoringJson(
                now.version(),
                shown.version() == now.version() ? null : Integer.toString(shown.version()),
                waiting,
                SentModel.name("weights"),
                shown.weights().values().stream().mapToInt(HealthModel.Weight::percent).sum(),
                Stream.of(MeasureGroup.values()).map(it -> factor(it, shown, entries)).toList(),
                Stream.of(Constant.values()).map(it -> constant(it, entries)).toList());
    }

    private static Factor factor(MeasureGroup factor, HealthModel shown, EntryJson.Of entries) {
        var parts = SubMeasure.of(factor);
        return new Factor(
                factor.code(),
                new Label(factor.code(), factor.textKey()),
                entries.one(HealthDraft.on(factor)),
                entries.one(HealthDraft.weight(factor)),
                SentModel.name(HealthDraft.shares(factor)),
                parts.stream().mapToInt(it -> shown.part(it).share()).sum(),
                parts.stream().map(it -> part(it, shown, entries)).toList());
    }

    private static Part part(SubMeasure part, HealthModel shown, EntryJson.Of entries) {
        var points = shown.part(part).curve().points();
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        var falls = first.score() > last.score();
        var ends = Math.abs(first.score() - last.score());
        return new Part(
                new Label(part.code(), part.textKey()),
                new Label(part.scale().code(), unit(part.scale())),
                entries.one(HealthDraft.share(part)),
                entries.one(HealthDraft.curve(part)),
                number((falls ? first : last).at()),
                number((falls ? last : first).at()),
                points.size() == 2 && ends == 100,
                falls);
    }

    private static Numbered constant(Constant constant, EntryJson.Of entries) {
        return new Numbered(
                new Label(constant.code(), constant.textKey()),
                entries.one(constant.code()),
                constant.least(),
                constant.most());
    }

    private static String unit(Scale scale) {
        return switch (scale) {
            case COUNT -> "c360.scoring.unit-count.label";
            case DAYS -> "c360.scoring.unit-days.label";
            case PERCENT -> "c360.scoring.unit-percent.label";
            case TIMES -> "c360.scoring.unit-times.label";
            case YES_NO -> "c360.scoring.unit-yes-no.label";
            case POINTS -> "c360.scoring.unit-points.label";
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
