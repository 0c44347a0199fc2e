package io.customer360.adapter.ao.revision;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The history of customers, read in two statements. */
public final class AoChanges implements Changes {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Change> newest(CustomerId customer, int limit) {
        var rows =
                ao.find(
                        ChangeRow.class,
                        Query.select()
                                .where(ChangeRow.ORG_ID + " = ?", customer.value())
                                .order(ChangeRow.ID + " DESC")
                                .limit(limit));
        var revisions = revisions(Stream.of(rows).map(ChangeRow::getRevisionId).toList());
        return Stream.of(rows)
                .map(row -> copy(row, revisions.get(row.getRevisionId()), customer))
                .toList();
    }

    private Map<Integer, RevisionRow> revisions(List<Integer> ids) {
        return InList.read(RevisionRow.ID, ids, 1, query -> ao.find(RevisionRow.class, query))
                .stream()
                .collect(toMap(RevisionRow::getID, identity()));
    }

    private static Change copy(ChangeRow row, RevisionRow revision, CustomerId customer) {
        var ref = EntityRef.parse(revision.getEntityRef());
        return new Change(
                ref.entity(),
                ref.id(),
                customer,
                requireNonNullElse(revision.getSubject(), ""),
                row.getFieldName(),
                requireNonNullElse(row.getOldText(), ""),
                requireNonNullElse(row.getNewText(), ""),
                new UserKey(revision.getChangedBy()),
                Instant.ofEpochMilli(revision.getChanged()));
    }
}
