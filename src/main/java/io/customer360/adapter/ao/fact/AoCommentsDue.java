package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.fact.CommentsDue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The tickets whose comments are still to be read, in the database. */
public final class AoCommentsDue implements CommentsDue {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoCommentsDue(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Map<Long, Instant> issues) {
        done(issues.keySet());
        if (!issues.isEmpty()) {
            ao.create(
                    CommentDueRow.class,
                    issues.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList());
        }
    }

    @Override
    public List<Long> newest(int most, Instant now) {
        Query query =
                Query.select()
                        .where(CommentDueRow.NOT_BEFORE + " <= ?", now.toEpochMilli())
                        .order(
                                CommentDueRow.UPDATED_AT
                                        + " DESC, "
                                        + CommentDueRow.ISSUE_ID
                                        + " DESC")
                        .limit(most);
        return Stream.of(ao.find(CommentDueRow.class, query))
                .map(CommentDueRow::getIssueId)
                .toList();
    }

    @Override
    public void later(Collection<Long> issues, Instant notBefore) {
        InList.each(
                CommentDueRow.ISSUE_ID,
                issues,
                (where, ids) -> {
                    Query query = Query.select().where(where, ids.toArray());
                    for (CommentDueRow row : ao.find(CommentDueRow.class, query)) {
                        row.setNotBefore(notBefore.toEpochMilli());
                        row.save();
                    }
                });
    }

    @Override
    public void done(Collection<Long> issues) {
        InList.each(
                CommentDueRow.ISSUE_ID,
                issues,
                (where, ids) -> ao.deleteWithSQL(CommentDueRow.class, where, ids.toArray()));
    }

    @Override
    public int count() {
        return ao.count(CommentDueRow.class);
    }

    private static Map<String, Object> row(long issue, Instant updated) {
        return Map.of(
                CommentDueRow.ISSUE_ID,
                issue,
                CommentDueRow.UPDATED_AT,
                updated.toEpochMilli(),
                CommentDueRow.NOT_BEFORE,
                0L);
    }
}
