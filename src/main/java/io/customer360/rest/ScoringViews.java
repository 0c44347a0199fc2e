package io.customer360.rest;

import io.customer360.health.HealthModel;
import io.customer360.health.HealthPreview;
import io.customer360.measure.Marks;
import io.customer360.rest.view.View;
import io.customer360.score.Models;
import io.customer360.score.PreviewModels.Preview;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Views of the health model that the API and the admin page share. */
public final class ScoringViews implements SettingsPages, NewerRecords {
    private final Models models;
    private final Marks marks;

    /** Wired by Spring. */
    public ScoringViews(Models models, Marks marks) {
        this.models = models;
        this.marks = marks;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage(
                        "scoring",
                        62,
                        "c360.scoring.page.title",
                        () -> scoring(OptionalInt.empty())));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof HealthModel model
                ? Optional.of(ModelJson.of(model))
                : Optional.empty();
    }

    /** The model in force; its form has the values of another version when one is given. */
    View scoring(OptionalInt values) {
        var now = models.health();
        var shown = values.isEmpty() ? now : models.health(values.getAsInt());
        return View.of(
                "c360.scoring.health",
                ModelJson.of(shown.as(now.version())),
                () -> ScoringJson.of(now, shown, !marks.ofEverybody().isEmpty()));
    }

    /** What another model would change. */
    View preview(Preview<HealthPreview> preview) {
        return View.of("c360.scoring.preview", ModelPreviewJson.ofHealth(preview));
    }
}
