package io.customer360.adapter.ao.score;

import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.score.ModelEdits;
import io.customer360.score.Models;
import io.customer360.shared.Revision;
import java.util.Optional;

/** The edits of models beside those of all other settings, under the name of their kind. */
public final class AoModelEdits implements ModelEdits {

    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoModelEdits(AoRevisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public void add(Models.Kind kind, int version, Revision revision) {
        revisions.take(
                EntityRef.setting(kind.code()),
                version,
                Optional.empty(),
                revision,
                Optional::empty);
    }
}
