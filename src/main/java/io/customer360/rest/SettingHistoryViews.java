package io.customer360.rest;

import io.customer360.history.SettingChange;
import io.customer360.history.SettingEntry;
import io.customer360.history.ShowSettingHistory;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import java.util.List;
import java.util.OptionalInt;

/** Views of what people changed on the administration pages. */
public final class SettingHistoryViews {
    private final ShowSettingHistory history;
    private final SettingWords words;

    /** Wired by Spring. */
    public SettingHistoryViews(ShowSettingHistory history, SettingWords words) {
        this.history = history;
        this.words = words;
    }

    /** The latest changes that a page made, or those before one that is shown already. */
    View list(String page, OptionalInt before, Actor actor) {
        var trail = SettingTrails.of(page).orElseThrow(NotFound::new);
        var found = history.on(trail, before, actor);
        return View.of(
                before.isEmpty() ? "c360.settings.history" : "c360.settings.historyOlder",
                new SettingHistoryJson(
                        page,
                        found.entries().stream().flatMap(it -> items(it).stream()).toList(),
                        found.older().isPresent() ? found.older().getAsInt() : null));
    }

    private List<SettingHistoryJson.Item> items(SettingEntry entry) {
        return entry.changes().stream().map(change -> item(entry, change)).toList();
    }

    private SettingHistoryJson.Item item(SettingEntry entry, SettingChange change) {
        return new SettingHistoryJson.Item(
                entry.id(),
                words.about(entry),
                words.field(entry.setting(), change),
                lines(entry.setting(), change.field(), change.from()),
                lines(entry.setting(), change.field(), change.to()),
                entry.by(),
                entry.at(),
                SettingWords.whole(entry.setting(), change));
    }

    private List<SettingHistoryJson.Line> lines(String setting, String field, List<String> lines) {
        return lines.stream().map(line -> words.line(setting, field, line)).toList();
    }
}
