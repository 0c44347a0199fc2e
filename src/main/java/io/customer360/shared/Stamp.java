package io.customer360.shared;

import java.time.Instant;

/** Who made a record and who touched it last. */
public record Stamp(Instant created, UserKey createdBy, Instant updated, UserKey updatedBy) {

    /** The stamp after a revision. */
    public Stamp touched(Revision revision) {
        return new Stamp(created, createdBy, revision.at(), revision.by());
    }
}
