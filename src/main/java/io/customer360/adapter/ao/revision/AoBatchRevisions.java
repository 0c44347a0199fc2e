package io.customer360.adapter.ao.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.batch.BatchId;
import io.customer360.batch.BatchRevisions;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.tag.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The edits of batches in the database, read a piece at a time in three statements. */
public final class AoBatchRevisions implements BatchRevisions {
    private static final int MOST_CHANGES = 500;
    private static final int LATER = 1_000;

    /** New tags, which belong to no customer: the one kind of setting that a batch makes. */
    private static final String TAGS = Tag.DEFINITION + ":%";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoBatchRevisions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public OptionalInt newest(BatchId batch) {
        return Stream.of(ao.find(RevisionRow.class, newestFirst(of(batch), 1)))
                .mapToInt(RevisionRow::getID)
                .findFirst();
    }

    @Override
    public long count(BatchId batch, int newest) {
        var clause =
                RevisionRow.BATCH_ID
                        + " = ? AND "
                        + RevisionRow.ID
                        + " <= ? AND "
                        + RevisionRow.ENTITY_REF
                        + " NOT LIKE ?";
        var query = Query.select().where(clause, batch.value(), newest, TAGS);
        return ao.count(RevisionRow.class, query);
    }

    @Override
    public List<Edit> before(BatchId batch, int revision, int limit) {
        var clause = RevisionRow.BATCH_ID + " = ? AND " + RevisionRow.ID + " < ?";
        var query = newestFirst(Query.select().where(clause, batch.value(), revision), limit);
        var rows = List.of(ao.find(RevisionRow.class, query));
        var changes = changes(rows);
        var later = later(batch, rows);
        return rows.stream()
                .map(
                        row ->
                                new Edit(
                                        row.getID(),
                                        later.getOrDefault(row.getEntityRef(), 0) > row.getID(),
                                        copy(changes.getOrDefault(row.getID(), List.of()), row)))
                .toList();
    }

    private static Query of(BatchId batch) {
        return Query.select().where(RevisionRow.BATCH_ID + " = ?", batch.value());
    }

    private static Query newestFirst(Query query, int limit) {
        return query.order(RevisionRow.ID + " DESC").limit(limit);
    }

    private Map<Integer, List<ChangeRow>> changes(List<RevisionRow> rows) {
        var ids = rows.stream().map(RevisionRow::getID).toList();
        return InList.read(
                        ChangeRow.REVISION_ID,
                        ids,
                        MOST_CHANGES,
                        query -> ao.find(ChangeRow.class, query.order(ChangeRow.ID)))
                .stream()
                .filter(change -> change.getOrgId() != null)
                .collect(groupingBy(ChangeRow::getRevisionId));
    }

    /**
     * The newest edit outside of the batch of each record that has one since. A record that is
     * found is not asked for again, so one with many edits hides no other.
     */
    private Map<String, Integer> later(BatchId batch, List<RevisionRow> rows) {
        var refs = rows.stream().map(RevisionRow::getEntityRef).collect(toCollection(HashSet::new));
        var later = new HashMap<String, Integer>();
        boolean more = !refs.isEmpty();
        while (more) {
            int oldest = rows.get(rows.size() - 1).getID();
            var found = ao.find(RevisionRow.class, newestFirst(since(batch, refs, oldest), LATER));
            for (var row : found) {
                later.merge(row.getEntityRef(), row.getID(), Math::max);
                refs.remove(row.getEntityRef());
            }
            more = found.length == LATER && !refs.isEmpty();
        }
        return later;
    }

    /** The edits of these records outside of the batch, newer than a revision. */
    private static Query since(BatchId batch, Set<String> refs, int revision) {
        var clause =
                RevisionRow.ENTITY_REF
                        + " IN ("
                        + String.join(",", Collections.nCopies(refs.size(), "?"))
                        + ") AND "
                        + RevisionRow.ID
                        + " > ? AND ("
                        + RevisionRow.BATCH_ID
                        + " IS NULL OR "
                        + RevisionRow.BATCH_ID
                        + " <> ?)";
        var values = new ArrayList<Object>(refs);
        values.add(revision);
        values.add(batch.value());
        return Query.select().where(clause, values.toArray());
    }

    private static List<Change> copy(List<ChangeRow> rows, RevisionRow revision) {
        return rows.stream()
                .map(row -> AoChanges.copy(row, revision, new CustomerId(row.getOrgId())))
                .toList();
    }
}
