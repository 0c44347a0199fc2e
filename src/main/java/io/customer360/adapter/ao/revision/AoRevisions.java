package io.customer360.adapter.ao.revision;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.batch.BatchId;
import io.customer360.batch.InBatch;
import io.customer360.revenue.ExchangeRate;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.Query;

/**
 * Gives each version of a record to one edit only. Active Objects has no conditional update, so an
 * edit first inserts its version here, inside the transaction that changes the record; the unique
 * index refuses the second of two.
 */
public final class AoRevisions {
    /** Settings that every customer is measured by. */
    private static final Set<EntityRef> ABOUT_ALL =
            Set.of(EntityRef.setting("currencies"), EntityRef.setting("contact-types"));

    private static final int MOST_OF_A_MOMENT = 5;

    private final ActiveObjects ao;
    private final InBatch inBatch;

    /** Wired by Spring. */
    public AoRevisions(ActiveObjects ao, InBatch inBatch) {
        this.ao = ao;
        this.inBatch = inBatch;
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
        mark(ref, customer);
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
        takeEach(entity, all.stream().map(it -> new Edit(it, revision)).toList(), newer);
    }

    /** One version of a record with the edit that makes it. */
    public record Edit(Taken taken, Revision revision) {}

    /**
     * Takes a version of each of many records of one kind, which edits of one moment change.
     *
     * @param newer a stored record that is newer than the one edited, read after a refusal
     */
    public void takeEach(String entity, List<Edit> edits, Supplier<? extends Optional<?>> newer) {
        try {
            ao.create(RevisionRow.class, edits.stream().map(it -> row(entity, it)).toList());
        } catch (RuntimeException refused) {
            throw new LostRace(newer, refused);
        }
        AoMarks.add(ao, edits.stream().map(edit -> edit.taken().customer()).toList());
        var ids = ids(entity, edits);
        List<Map<String, Object>> changes = new ArrayList<>();
        for (var edit : edits) {
            var taken = edit.taken();
            edit.revision().changes().stream()
                    .map(it -> row(ids.get(taken), Optional.of(taken.customer()), it))
                    .forEach(changes::add);
        }
        if (!changes.isEmpty()) {
            ao.create(ChangeRow.class, changes);
        }
    }

    /** What was measured of a customer may not be true any more, nor of all of them. */
    private void mark(EntityRef ref, Optional<CustomerId> customer) {
        customer.ifPresent(changed -> AoMarks.add(ao, List.of(changed)));
        if (ABOUT_ALL.contains(ref) || ref.entity().equals(ExchangeRate.ENTITY)) {
            AoMarks.addEverybody(ao);
        }
    }

    /** The revisions just taken; streamed to be spared the rest. */
    private Map<Taken, Integer> ids(String entity, List<Edit> edits) {
        var versions = new HashMap<String, Map<Integer, Taken>>();
        edits.stream()
                .map(Edit::taken)
                .forEach(
                        it ->
                                versions.computeIfAbsent(
                                                EntityRef.of(entity, it.id()).toString(),
                                                ref -> new HashMap<>())
                                        .put(it.version(), it));
        long at = edits.get(0).revision().at().toEpochMilli();
        var ids = new HashMap<Taken, Integer>();
        InList.each(
                RevisionRow.ENTITY_REF,
                versions.keySet(),
                (where, refs) ->
                        ao.stream(
                                RevisionRow.class,
                                at(where, refs, at, edits.size()),
                                row -> {
                                    var taken =
                                            versions.get(row.getEntityRef()).get(row.getVersion());
                                    if (taken != null) {
                                        ids.put(taken, row.getID());
                                    }
                                }));
        return ids;
    }

    /** What was taken of these records at this moment, into which few other edits can fall. */
    private static Query at(String where, List<Object> refs, long moment, int taken) {
        var values = new ArrayList<>(refs);
        values.add(moment);
        return Query.select("ID, " + RevisionRow.ENTITY_REF + ", " + RevisionRow.VERSION)
                .where(where + " AND " + RevisionRow.CHANGED + " = ?", values.toArray())
                .limit(MOST_OF_A_MOMENT * refs.size() + taken);
    }

    private int insert(
            EntityRef ref, int version, Revision revision, Supplier<? extends Optional<?>> newer) {
        try {
            return ao.create(RevisionRow.class, row(ref, version, revision)).getID();
        } catch (RuntimeException refused) {
            throw new LostRace(newer, refused);
        }
    }

    private Map<String, Object> row(String entity, Edit edit) {
        var taken = edit.taken();
        return row(EntityRef.of(entity, taken.id()), taken.version(), edit.revision());
    }

    private Map<String, Object> row(EntityRef ref, int version, Revision revision) {
        Map<String, Object> row = new HashMap<>();
        row.put(RevisionRow.ENTITY_REF, ref.toString());
        row.put(RevisionRow.VERSION, version);
        row.put(RevisionRow.CHANGED, revision.at().toEpochMilli());
        row.put(RevisionRow.CHANGED_BY, revision.by().value());
        row.put(RevisionRow.SUBJECT, revision.subject());
        row.put(RevisionRow.BATCH_ID, inBatch.current().map(BatchId::value).orElse(null));
        return row;
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
