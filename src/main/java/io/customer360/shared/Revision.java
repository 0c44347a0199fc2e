package io.customer360.shared;

import java.time.Instant;
import java.util.List;

/**
 * One saved edit: who, when, and what it changed; stored together with the record it edits. The
 * subject names that record where a customer can have several of its kind, and is blank otherwise.
 */
public record Revision(UserKey by, Instant at, String subject, List<FieldChange> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }

    /** An edit of a record that needs no name. */
    public Revision(UserKey by, Instant at, List<FieldChange> changes) {
        this(by, at, "", changes);
    }

    /** The stamp of a record that this revision creates. */
    public Stamp created() {
        return new Stamp(at, by, at, by);
    }
}
