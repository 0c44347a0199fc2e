package io.customer360.history;

import io.customer360.shared.FieldChange;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;

/**
 * One saved edit of a setting; newer edits have higher ids.
 *
 * @param setting the name of the setting, or the kind of the record that was edited
 * @param subject the name of the record where there are several of its kind, else blank
 */
public record SettingEdit(
        int id, String setting, String subject, UserKey by, Instant at, List<FieldChange> changes) {
    public SettingEdit {
        changes = List.copyOf(changes);
    }
}
