package io.customer360.rest;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.ChurnPreview;
import io.customer360.churn.CltvModel;
import io.customer360.measure.Marks;
import io.customer360.rest.view.View;
import io.customer360.score.Models;
import io.customer360.score.PreviewModels.Preview;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Views of the models of churn and of the value of customers, which share an admin page. */
public final class ChurnSettingsViews implements SettingsPages, NewerRecords {
    private final Models models;
    private final Marks marks;

    /** Wired by Spring. */
    public ChurnSettingsViews(Models models, Marks marks) {
        this.models = models;
        this.marks = marks;
    }

    /** Both models, each with a form of its own. */
    public record Page(ChurnSettingsJson churn, CltvSettingsJson cltv) {}

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("churn", 64, "c360.scoring.churn.title", this::page));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof ChurnModel model) {
            return Optional.of(ModelJson.of(model));
        }
        return current instanceof CltvModel model
                ? Optional.of(ModelJson.of(model))
                : Optional.empty();
    }

    private View page() {
        var cltv = models.cltv();
        return View.of(
                "c360.scoring.churnPage",
                new Page(
                        form(models.churn(), OptionalInt.empty()),
                        CltvSettingsJson.of(cltv, cltv)));
    }

    /** The churn model in force; its form has the values of another version when one is given. */
    View churn(OptionalInt values) {
        var now = models.churn();
        return View.of(
                "c360.scoring.churn",
                ModelJson.of(
                        values.isEmpty() ? now : models.churn(values.getAsInt()).as(now.version())),
                () -> form(now, values));
    }

    private ChurnSettingsJson form(ChurnModel now, OptionalInt values) {
        return ChurnSettingsJson.of(
                now,
                values.isEmpty() ? now : models.churn(values.getAsInt()),
                !marks.ofEverybody().isEmpty());
    }

    /** The model of values in force; its form has those of another version when one is given. */
    View cltv(OptionalInt values) {
        var now = models.cltv();
        var shown = values.isEmpty() ? now : models.cltv(values.getAsInt());
        return View.of(
                "c360.scoring.cltv",
                ModelJson.of(shown.as(now.version())),
                () -> CltvSettingsJson.of(now, shown));
    }

    /** What another model would change. */
    View preview(Preview<ChurnPreview> preview) {
        return View.of("c360.scoring.preview", ModelPreviewJson.ofChurn(preview));
    }
}
