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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    public List<Change> newest(
            CustomerId customer, OptionalInt before, Set<String> hidden, int limit) {
        return read(where(customer, before, hidden), customer, limit);
    }

    @Override
    public Optional<Change> find(CustomerId customer, int id) {
        var query =
                Query.select()
                        .where(
                                ChangeRow.ID + " = ? AND " + ChangeRow.ORG_ID + " = ?",
                                id,
                                customer.value());
        return read(query, customer, 1).stream().findFirst();
    }

    /** Fields of other kinds of records with the same name are left out after reading. */
    @Override
    public List<Change> ofField(CustomerId customer, String entity, String field, int limit) {
        var query =
                Query.select()
                        .where(
                                ChangeRow.ORG_ID + " = ? AND " + ChangeRow.FIELD_NAME + " = ?",
                                customer.value(),
                                field);
        return read(query, customer, limit).stream()
                .filter(change -> change.entity().equals(entity))
                .toList();
    }

    private List<Change> read(Query query, CustomerId customer, int limit) {
        var rows = ao.find(ChangeRow.class, query.order(ChangeRow.ID + " DESC").limit(limit));
        var revisions = revisions(Stream.of(rows).map(ChangeRow::getRevisionId).toList());
        return Stream.of(rows)
                .map(row -> copy(row, revisions.get(row.getRevisionId()), customer))
                .toList();
    }

    private static Query where(CustomerId customer, OptionalInt before, Set<String> hidden) {
        var clause = new StringBuilder(ChangeRow.ORG_ID + " = ?");
        var values = new ArrayList<Object>(List.of(customer.value()));
        if (before.isPresent()) {
            clause.append(" AND " + ChangeRow.ID + " < ?");
            values.add(before.getAsInt());
        }
        if (!hidden.isEmpty()) {
            var marks = String.join(",", Collections.nCopies(hidden.size(), "?"));
            clause.append(" AND " + ChangeRow.FIELD_NAME + " NOT IN (").append(marks).append(')');
            values.addAll(hidden);
        }
        return Query.select().where(clause.toString(), values.toArray());
    }

    private Map<Integer, RevisionRow> revisions(List<Integer> ids) {
        return InList.read(RevisionRow.ID, ids, 1, query -> ao.find(RevisionRow.class, query))
                .stream()
                .collect(toMap(RevisionRow::getID, identity()));
    }

    static Change copy(ChangeRow row, RevisionRow revision, CustomerId customer) {
        var ref = EntityRef.parse(revision.getEntityRef());
        return new Change(
                row.getID(),
                revision.getID(),
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
