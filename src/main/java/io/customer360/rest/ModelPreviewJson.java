package io.customer360.rest;

import io.customer360.churn.ChurnPreview;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalKind;
import io.customer360.health.Band;
import io.customer360.health.HealthPreview;
import io.customer360.rest.view.Label;
import io.customer360.score.PreviewModels.Preview;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What another model would change.
 *
 * @param customers how many customers there are
 * @param looked how many of them it was tried on
 * @param sampled whether those stand for others
 * @param moved how many would be in another band, or at another risk
 * @param levels the bands, or the risks
 * @param signals the kinds of signals of which anything would differ
 */
public record ModelPreviewJson(
        int customers,
        int looked,
        boolean sampled,
        int moved,
        List<Row> levels,
        List<Row> signals) {

    /**
     * How many customers there are, and would be.
     *
     * @param changed for how many it is another
     */
    public record Row(String code, Label label, int now, int then, int changed) {}

    static ModelPreviewJson ofHealth(Preview<HealthPreview> preview) {
        var change = preview.change();
        return new ModelPreviewJson(
                preview.customers(),
                change.customers(),
                preview.sampled(),
                change.moved(),
                HealthPreview.BANDS.stream().map(it -> band(it, change)).toList(),
                List.of());
    }

    static ModelPreviewJson ofChurn(Preview<ChurnPreview> preview) {
        var change = preview.change();
        return new ModelPreviewJson(
                preview.customers(),
                change.customers(),
                preview.sampled(),
                change.moved(),
                Stream.of(RiskLevel.values()).map(it -> risk(it, change)).toList(),
                change.kinds().entrySet().stream()
                        .filter(it -> it.getValue().changed() > 0)
                        .map(it -> signal(it.getKey(), it.getValue()))
                        .toList());
    }

    private static Row band(Optional<Band> band, HealthPreview change) {
        int now = change.now(band);
        int then = change.then(band);
        return new Row(
                band.map(Band::code).orElse("provisional"),
                new Label(
                        band.map(Band::code).orElse("provisional"),
                        band.map(Band::textKey).orElse("c360.scoring.provisional.label")),
                now,
                then,
                now + then - 2 * change.moved(band, band));
    }

    private static Row risk(RiskLevel risk, ChurnPreview change) {
        int now = change.now(risk);
        int then = change.then(risk);
        return new Row(
                risk.code(),
                new Label(risk.code(), risk.textKey()),
                now,
                then,
                now + then - 2 * change.moved(risk, risk));
    }

    private static Row signal(SignalKind kind, ChurnPreview.Counts counts) {
        return new Row(
                kind.code(),
                new Label(kind.code(), kind.textKey()),
                counts.now(),
                counts.then(),
                counts.changed());
    }
}
