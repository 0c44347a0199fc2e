package io.customer360.history;

import java.time.Instant;
import java.util.List;

/**
 * One edit of a setting as people read it.
 *
 * @param setting the name of the setting, or the kind of the record that was edited
 * @param subject the name of the record where there are several of its kind, else blank
 * @param by the name of whoever made it
 */
public record SettingEntry(
        int id,
        String setting,
        String subject,
        String by,
        Instant at,
        List<SettingChange> changes) {
    public SettingEntry {
        changes = List.copyOf(changes);
    }
}
