package io.customer360.adapter.ao.revision;

import io.customer360.run.HealthLog;
import io.customer360.run.ShowErrors;
import io.customer360.shared.Revision;
import java.util.Optional;
import java.util.UUID;

/** Who cleared which errors, as edits of records that are there no more. */
public final class AoHealthLog implements HealthLog {
    private static final int ONLY_VERSION = 1;

    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoHealthLog(AoRevisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public void keep(Revision revision) {
        var ref = new EntityRef(ShowErrors.ENTITY, UUID.randomUUID().toString());
        revisions.take(ref, ONLY_VERSION, Optional.empty(), revision, Optional::empty);
    }
}
