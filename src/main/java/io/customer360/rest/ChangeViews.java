package io.customer360.rest;

import io.customer360.history.HistoryDetail;
import io.customer360.history.HistoryEntry;
import io.customer360.history.ShowHistory;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.OptionalInt;

/** The views of a customer's history that the API and the page share. */
public final class ChangeViews implements WidgetSources {
    private final ShowHistory history;

    /** Wired by Spring. */
    public ChangeViews(ShowHistory history) {
        this.history = history;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource("changes", "/changes", this::newest));
    }

    /** The latest changes that this person may see. */
    public View newest(CustomerId customer, Actor actor) {
        return View.of("c360.changes.widget", record(customer, OptionalInt.empty(), actor));
    }

    /** The latest of the changes before one, to be shown below it. */
    public View before(int change, CustomerId customer, Actor actor) {
        return View.of("c360.changes.older", record(customer, OptionalInt.of(change), actor));
    }

    private ChangesJson record(CustomerId customer, OptionalInt before, Actor actor) {
        var page = history.on(customer, before, actor);
        return new ChangesJson(
                customer.value(),
                page.entries().stream().map(ChangeViews::item).toList(),
                page.older().isPresent() ? page.older().getAsInt() : null);
    }

    private static ChangesJson.Item item(HistoryEntry entry) {
        return new ChangesJson.Item(
                entry.subject().orElse(null),
                new Label(entry.field(), entry.textKey()),
                ChangedText.of(entry.field(), entry.from()),
                ChangedText.of(entry.field(), entry.to()),
                entry.by(),
                entry.at(),
                entry.whole(),
                entry.details().stream().map(ChangeViews::detail).toList());
    }

    private static ChangesJson.Detail detail(HistoryDetail detail) {
        return new ChangesJson.Detail(
                new Label(detail.field(), detail.textKey()),
                ChangedText.of(detail.field(), detail.text()));
    }
}
