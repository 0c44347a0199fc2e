package io.customer360.shared;

import java.time.Instant;
import java.util.List;

/** One saved edit: who, when, and what it changed; stored together with the record it edits. */
public record Revision(UserKey by, Instant at, List<FieldChange> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }

    /** The stamp of a record that this revision creates. */
    public Stamp created() {
        return new Stamp(at, by, at, by);
    }
}
