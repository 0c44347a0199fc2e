package io.customer360.rest;

import io.customer360.history.HistoryEntry;
import io.customer360.history.ShowHistory;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/** The view of a customer's history that the API and the page share. */
public final class ChangeViews {
    private final ShowHistory history;

    /** Wired by Spring. */
    public ChangeViews(ShowHistory history) {
        this.history = history;
    }

    /** The latest changes that this person may see. */
    public View newest(CustomerId customer, Actor actor) {
        var items = history.on(customer, actor).stream().map(ChangeViews::item).toList();
        return View.of("c360.changes.widget", new ChangesJson(customer.value(), items));
    }

    private static ChangesJson.Item item(HistoryEntry entry) {
        return new ChangesJson.Item(
                entry.subject().orElse(null),
                new Label(entry.field(), entry.textKey()),
                ChangedText.of(entry.field(), entry.from()),
                ChangedText.of(entry.field(), entry.to()),
                entry.by(),
                entry.at());
    }
}
