package io.customer360.history;

import java.util.List;
import java.util.OptionalInt;

/**
 * Some edits of settings, newest first.
 *
 * @param older where to go on reading, when there are older ones
 */
public record SettingHistory(List<SettingEntry> entries, OptionalInt older) {
    public SettingHistory {
        entries = List.copyOf(entries);
    }
}
