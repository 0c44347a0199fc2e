package io.customer360.adapter.ao.revision;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.Query;

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

    /** One version of one record of a customer. */
    public record Taken(CustomerId customer, int id, int version) {}

    /**
     * Takes a version of each of many records of one kind, which one edit changes alike.
     *
     * @param newer a stored record that is newer than the one edited, read after a refusal
     */
    public void takeAll(
            String entity,
            List<Taken> all,
            Revision revision,
            Supplier<? extends Optional<?>> newer) {
        try {
            ao.create(
                    RevisionRow.class,
                    all.stream()
                            .map(it -> row(EntityRef.of(entity, it.id()), it.version(), revision))
                            .toList());
        } catch (RuntimeException refused) {
            throw new LostRace(newer, refused);
        }
        var ids = ids(entity, all, revision);
        ao.create(
                ChangeRow.class,
                all.stream()
                        .flatMap(
                                it ->
                                        revision.changes().stream()
                                                .map(
                                                        change ->
                                                                row(
                                                                        ids.get(it.id()),
                                                                        Optional.of(it.customer()),
                                                                        change)))
                        .toList());
    }

    /** The revisions just taken, by the ids of their records. */
    private Map<Integer, Integer> ids(String entity, List<Taken> all, Revision revision) {
        var versions = new HashMap<String, Taken>();
        all.forEach(it -> versions.put(EntityRef.of(entity, it.id()).toString(), it));
        var values = new ArrayList<Object>(versions.keySet());
        values.add(revision.at().toEpochMilli());
        var marks = String.join(",", Collections.nCopies(versions.size(), "?"));
        var query =
                Query.select()
                        .where(
                                RevisionRow.ENTITY_REF
                                        + " IN ("
                                        + marks
                                        + ") AND "
                                        + RevisionRow.CHANGED
                                        + " = ?",
                                values.toArray())
                        .limit(2 * all.size());
        var ids = new HashMap<Integer, Integer>();
        for (var row : ao.find(RevisionRow.class, query)) {
            var taken = versions.get(row.getEntityRef());
            if (taken.version() == row.getVersion()) {
                ids.put(taken.id(), row.getID());
            }
        }
        return ids;
    }

    private int insert(
            EntityRef ref, int version, Revision revision, Supplier<? extends Optional<?>> newer) {
        try {
            return ao.create(RevisionRow.class, row(ref, version, revision)).getID();
        } catch (RuntimeException refused) {
            throw new LostRace(newer, refused);
        }
    }

    private static Map<String, Object> row(EntityRef ref, int version, Revision revision) {
        return Map.of(
                RevisionRow.ENTITY_REF, ref.toString(),
                RevisionRow.VERSION, version,
                RevisionRow.CHANGED, revision.at().toEpochMilli(),
                RevisionRow.CHANGED_BY, revision.by().value(),
                RevisionRow.SUBJECT, revision.subject());
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
