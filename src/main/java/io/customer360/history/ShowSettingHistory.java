package io.customer360.history;

import io.customer360.customer.People;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.util.List;
import java.util.OptionalInt;

/** Shows to those who manage the app who changed its settings, when, and from what to what. */
public final class ShowSettingHistory {
    /** How many edits are shown at a time. */
    public static final int LIMIT = 10;

    private final SettingEdits edits;
    private final People people;

    /** Shows these edits, with the names of these people. */
    public ShowSettingHistory(SettingEdits edits, People people) {
        this.edits = edits;
        this.people = people;
    }

    /** The latest edits, newest first; only older ones than {@code before} when given. */
    public SettingHistory on(SettingTrail trail, OptionalInt before, Actor viewer) {
        viewer.require(Permission.MANAGE);
        List<SettingEdit> found = edits.newest(trail, before, LIMIT + 1);
        List<SettingEntry> entries = found.stream().limit(LIMIT).map(this::entry).toList();
        return new SettingHistory(
                entries,
                found.size() > LIMIT
                        ? OptionalInt.of(entries.get(LIMIT - 1).id())
                        : OptionalInt.empty());
    }

    private SettingEntry entry(SettingEdit edit) {
        return new SettingEntry(
                edit.id(),
                edit.setting(),
                edit.subject(),
                people.name(edit.by()),
                edit.at(),
                edit.changes().stream().map(SettingChange::of).toList());
    }
}
