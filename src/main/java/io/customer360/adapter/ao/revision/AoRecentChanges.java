package io.customer360.adapter.ao.revision;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.csm.RecentChange;
import io.customer360.csm.RecentChanges;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The newest changes of all customers, read in two statements. */
public final class AoRecentChanges implements RecentChanges {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoRecentChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<RecentChange> newest(OptionalInt before, Set<String> hidden, int limit) {
        var query = where(before, hidden).order(ChangeRow.ID + " DESC").limit(limit);
        var rows = ao.find(ChangeRow.class, query);
        var revisions =
                InList.read(
                                RevisionRow.ID,
                                Stream.of(rows).map(ChangeRow::getRevisionId).toList(),
                                1,
                                some -> ao.find(RevisionRow.class, some))
                        .stream()
                        .collect(toMap(RevisionRow::getID, identity()));
        return Stream.of(rows).map(row -> copy(row, revisions.get(row.getRevisionId()))).toList();
    }

    private static Query where(OptionalInt before, Set<String> hidden) {
        var clause = new StringBuilder(ChangeRow.ORG_ID + " IS NOT NULL");
        var values = new ArrayList<Object>();
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

    private static RecentChange copy(ChangeRow row, RevisionRow revision) {
        return new RecentChange(
                row.getID(),
                revision.getID(),
                new CustomerId(row.getOrgId()),
                EntityRef.parse(revision.getEntityRef()).entity(),
                row.getFieldName(),
                requireNonNullElse(row.getNewText(), "").isEmpty(),
                requireNonNullElse(revision.getSubject(), ""),
                new UserKey(revision.getChangedBy()),
                Instant.ofEpochMilli(revision.getChanged()));
    }
}
