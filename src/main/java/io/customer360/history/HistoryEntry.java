package io.customer360.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One change as people read it: what it happened to where that needs a name, the key of the field's
 * label, the two texts, and the name of whoever made it.
 *
 * @param whole whether the record itself was added or removed; the details are its fields
 */
public record HistoryEntry(
        Optional<String> subject,
        String field,
        String textKey,
        String from,
        String to,
        String by,
        Instant at,
        boolean whole,
        List<HistoryDetail> details) {

    public HistoryEntry {
        details = List.copyOf(details);
    }
}
