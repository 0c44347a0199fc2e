package io.customer360.history;

import io.customer360.shared.UserKey;
import io.customer360.shared.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One change as people read it: what it happened to where that needs a name, the word for the
 * field, the two texts, and the name of whoever made it.
 *
 * @param id the change
 * @param oldest the change with which the entry ends, which is itself unless there are details
 * @param whole whether the record itself was added or removed; the details are its fields
 * @param restorable whether the viewer may put the value back to what it was
 */
public record HistoryEntry(
        int id,
        int oldest,
        String entity,
        Optional<String> subject,
        String field,
        Word word,
        String from,
        String to,
        UserKey author,
        String by,
        Instant at,
        boolean whole,
        List<HistoryDetail> details,
        boolean restorable) {
    public HistoryEntry {
        details = List.copyOf(details);
    }
}
