package io.customer360.history;

import io.customer360.shared.UserKey;
import java.time.Instant;

/** One change as people read it: the key of the field's label, and the two texts. */
public record HistoryEntry(
        String field, String textKey, String from, String to, UserKey by, Instant at) {}
