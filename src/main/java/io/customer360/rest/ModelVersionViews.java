package io.customer360.rest;

import io.customer360.customer.People;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.score.Models;
import io.customer360.shared.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Views of the versions that there have been of a model. */
public final class ModelVersionViews {
    private static final int MOST = 20;

    private final Models models;
    private final People people;

    /** Wired by Spring. */
    public ModelVersionViews(Models models, People people) {
        this.models = models;
        this.people = people;
    }

    /** The versions of the health model. */
    View health() {
        return versions(Models.Kind.HEALTH, "scoring", it -> ModelJson.of(models.health(it)));
    }

    /** The versions of the churn model. */
    View churn() {
        return versions(Models.Kind.CHURN, "churn", it -> ModelJson.of(models.churn(it)));
    }

    /** The versions of the model of the value of customers. */
    View cltv() {
        return versions(Models.Kind.CLTV, "cltv", it -> ModelJson.of(models.cltv(it)));
    }

    private View versions(Models.Kind kind, String form, IntFunction<ModelJson> model) {
        var made = models.versions(kind, MOST);
        var items = new ArrayList<ModelVersionsJson.Item>();
        for (var version : made) {
            int number = version.number();
            items.add(
                    new ModelVersionsJson.Item(
                            number,
                            version.at(),
                            people.name(version.by()),
                            items.isEmpty(),
                            changes(
                                    kind,
                                    model.apply(number - 1).fields(),
                                    model.apply(number).fields())));
        }
        items.add(new ModelVersionsJson.Item(0, null, null, items.isEmpty(), List.of()));
        return View.of("c360.scoring.versions", new ModelVersionsJson(form, items));
    }

    private static List<ModelVersionsJson.Changed> changes(
            Models.Kind kind, Map<String, String> before, Map<String, String> after) {
        return FieldChange.between(before, after).stream().map(it -> changed(kind, it)).toList();
    }

    private static ModelVersionsJson.Changed changed(Models.Kind kind, FieldChange change) {
        var name = change.field();
        return new ModelVersionsJson.Changed(
                ModelWords.name(kind.code(), name).orElseGet(() -> Worded.plain(name)),
                value(kind, name, change.from()),
                value(kind, name, change.to()));
    }

    private static Worded value(Models.Kind kind, String name, String text) {
        return new Worded(text, ModelWords.value(kind.code() + "." + name, text));
    }
}
