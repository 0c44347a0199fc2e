package io.customer360.rest;

import io.customer360.history.HistoryChoices;
import io.customer360.history.HistoryDetail;
import io.customer360.history.HistoryEntry;
import io.customer360.history.ShowHistory;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;

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
                new WidgetSource(
                        "changes",
                        "/changes",
                        (customer, actor) -> list(customer, ChangesAsked.newest(), actor)),
                new WidgetSource(
                        "history",
                        "/changes?at=full",
                        (customer, actor) -> list(customer, ChangesAsked.all(), actor)));
    }

    /** The changes that an address asks for. */
    View list(CustomerId customer, ChangesAsked asked, Actor actor) {
        var page = history.on(customer, asked.filter(), asked.before(), actor);
        var first = asked.before().isEmpty();
        return View.of(
                first ? "c360.changes.widget" : "c360.changes.older",
                new ChangesJson(
                        customer.value(),
                        asked.query(),
                        asked.full() && first ? filters(customer, asked, actor) : null,
                        page.entries().stream().map(ChangeViews::item).toList(),
                        page.older().isPresent() ? page.older().getAsInt() : null));
    }

    private ChangesJson.Filters filters(CustomerId customer, ChangesAsked asked, Actor actor) {
        var choices = history.choices(customer, actor);
        var filter = asked.filter();
        return new ChangesJson.Filters(
                choices.entities().stream()
                        .map(
                                it ->
                                        choice(
                                                it,
                                                null,
                                                ChangedText.kind(it),
                                                filter.entity().orElse("")))
                        .toList(),
                choices.fields().stream().map(it -> field(it, asked.field().orElse(""))).toList(),
                choices.authors().stream()
                        .map(
                                it ->
                                        choice(
                                                it.key().value(),
                                                null,
                                                Worded.plain(it.name()),
                                                filter.author().map(by -> by.value()).orElse("")))
                        .toList(),
                filter.any());
    }

    private static ChangesJson.Choice field(HistoryChoices.Field field, String chosen) {
        return choice(
                field.entity() + "." + field.field(),
                ChangedText.kind(field.entity()),
                ChangedText.field(field.field(), field.word()),
                chosen);
    }

    private static ChangesJson.Choice choice(String id, Worded kind, Worded name, String chosen) {
        return new ChangesJson.Choice(id, kind, name, id.equals(chosen));
    }

    private static ChangesJson.Item item(HistoryEntry entry) {
        return new ChangesJson.Item(
                entry.id(),
                entry.entity(),
                entry.subject().orElse(null),
                ChangedText.field(entry.field(), entry.word()),
                ChangedText.of(entry.word(), entry.from()),
                ChangedText.of(entry.word(), entry.to()),
                entry.by(),
                entry.at(),
                entry.whole(),
                entry.details().stream().map(ChangeViews::detail).toList(),
                entry.restorable());
    }

    private static ChangesJson.Detail detail(HistoryDetail detail) {
        return new ChangesJson.Detail(
                ChangedText.field(detail.field(), detail.word()),
                ChangedText.of(detail.word(), detail.text()));
    }
}
