package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.revision.ChangeRow;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.adapter.ao.revision.RevisionRow;
import net.java.ao.Query;

/** Takes the texts out of the history of one record; who changed it and when stays. */
final class HistoryTexts {
    private final ActiveObjects ao;

    HistoryTexts(ActiveObjects ao) {
        this.ao = ao;
    }

    void erase(EntityRef ref) {
        var query = Query.select().where(RevisionRow.ENTITY_REF + " = ?", ref.toString());
        for (var revision : ao.find(RevisionRow.class, query)) {
            revision.setSubject("");
            revision.save();
            var changes = Query.select().where(ChangeRow.REVISION_ID + " = ?", revision.getID());
            for (var change : ao.find(ChangeRow.class, changes)) {
                change.setOldText("");
                change.setNewText("");
                change.save();
            }
        }
    }
}
