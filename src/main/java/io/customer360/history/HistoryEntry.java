package io.customer360.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One change as people read it: what it happened to where that needs a name, the key of the field's
 * label, the two texts, and the name of whoever made it.
 */
public record HistoryEntry(
        Optional<String> subject,
        String field,
        String textKey,
        String from,
        String to,
        String by,
        Instant at) {}
