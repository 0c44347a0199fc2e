package io.customer360.adapter.ao.revision;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives each version of a record to one edit only. Active Objects has no conditional update, so an
 * edit first inserts its version here, inside the transaction that changes the record; the unique
 * index refuses the second of two.
 */
public final class AoRevisions {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoRevisions(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Takes a version of a record and keeps what the edit changed.
     *
     * @param newer the stored record when it is newer than the one edited, read after a refusal
     */
    public void take(
            EntityRef ref,
            int version,
            Optional<CustomerId> customer,
            Revision revision,
            Supplier<? extends Optional<?>> newer) {
        int id = insert(ref, version, revision, newer);
        List<Map<String, Object>> rows =
                revision.changes().stream().map(change -> row(id, customer, change)).toList();
        if (!rows.isEmpty()) {
            ao.create(ChangeRow.class, rows);
        }
    }

    private int insert(
            EntityRef ref, int version, Revision revision, Supplier<? extends Optional<?>> newer) {
        Map<String, Object> row =
                Map.of(
                        RevisionRow.ENTITY_REF, ref.toString(),
                        RevisionRow.VERSION, version,
                        RevisionRow.CHANGED, revision.at().toEpochMilli(),
                        RevisionRow.CHANGED_BY, revision.by().value(),
                        RevisionRow.SUBJECT, revision.subject());
        try {
            return ao.create(RevisionRow.class, row).getID();
        } catch (RuntimeException refused) {
            throw new LostRace(newer, refused);
        }
    }

    private static Map<String, Object> row(
            int revision, Optional<CustomerId> customer, FieldChange change) {
        Map<String, Object> row = new HashMap<>();
        row.put(ChangeRow.REVISION_ID, revision);
        row.put(ChangeRow.ORG_ID, customer.map(CustomerId::value).orElse(null));
        row.put(ChangeRow.FIELD_NAME, change.field());
        row.put(ChangeRow.OLD_TEXT, change.from());
        row.put(ChangeRow.NEW_TEXT, change.to());
        return row;
    }
}
