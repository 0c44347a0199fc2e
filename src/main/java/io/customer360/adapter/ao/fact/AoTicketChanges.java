package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.fact.SaidComment;
import io.customer360.fact.TicketChange;
import io.customer360.fact.TicketChanges;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The queue of changes in the database. */
public final class AoTicketChanges implements TicketChanges {
    private static final int AT_ONCE = 1_000;
    private static final String ALL =
            String.join(
                    ", ",
                    TicketChangeRow.ID,
                    TicketChangeRow.ISSUE_ID,
                    TicketChangeRow.AT,
                    TicketChangeRow.COMMENT_ID,
                    TicketChangeRow.COMMENT_AT,
                    TicketChangeRow.AUTHOR_KEY,
                    TicketChangeRow.HEARD);

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoTicketChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Collection<TicketChange> changes) {
        create(changes.stream().map(AoTicketChanges::row).toList());
    }

    @Override
    public void addMoved(Collection<UserKey> users, Instant at) {
        create(users.stream().distinct().map(user -> moved(user, at)).toList());
    }

    @Override
    public List<TicketChange.Waiting> after(int number, int most) {
        return rows(number, most, TicketChangeRow.ISSUE_ID + " > ?")
                .map(row -> new TicketChange.Waiting(row.getID(), copy(row)))
                .toList();
    }

    @Override
    public List<TicketChange.Waiting> of(Collection<Long> issues) {
        List<TicketChange.Waiting> waiting = new ArrayList<>();
        InList.each(
                TicketChangeRow.ISSUE_ID,
                issues,
                (where, ids) ->
                        ao.stream(
                                TicketChangeRow.class,
                                Query.select(ALL).where(where, ids.toArray()),
                                row ->
                                        waiting.add(
                                                new TicketChange.Waiting(row.getID(), copy(row)))));
        return waiting;
    }

    @Override
    public List<TicketChange.Moved> moved(int number, int most) {
        return rows(number, most, TicketChangeRow.ISSUE_ID + " = ?")
                .map(row -> new TicketChange.Moved(row.getID(), new UserKey(row.getAuthorKey())))
                .toList();
    }

    @Override
    public void delete(Collection<Integer> numbers) {
        InList.each(
                TicketChangeRow.ID,
                numbers,
                (where, ids) -> ao.deleteWithSQL(TicketChangeRow.class, where, ids.toArray()));
    }

    @Override
    public int forgetBefore(Instant instant) {
        return ao.deleteWithSQL(
                TicketChangeRow.class, TicketChangeRow.AT + " < ?", instant.toEpochMilli());
    }

    @Override
    public int count() {
        return ao.count(TicketChangeRow.class);
    }

    private Stream<TicketChangeRow> rows(int number, int most, String which) {
        Query query =
                Query.select()
                        .where(
                                TicketChangeRow.ID + " > ? AND " + which,
                                number,
                                TicketChangeRow.NO_TICKET)
                        .order(TicketChangeRow.ID)
                        .limit(most);
        return Stream.of(ao.find(TicketChangeRow.class, query));
    }

    private void create(List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            int until = Math.min(from + AT_ONCE, rows.size());
            ao.create(TicketChangeRow.class, new ArrayList<>(rows.subList(from, until)));
        }
    }

    private static Map<String, Object> row(TicketChange change) {
        Map<String, Object> row = row(change.issue(), change.at());
        change.comment()
                .ifPresent(
                        said -> {
                            row.put(TicketChangeRow.COMMENT_ID, said.comment());
                            row.put(TicketChangeRow.COMMENT_AT, said.at().toEpochMilli());
                            row.put(TicketChangeRow.AUTHOR_KEY, said.author().value());
                        });
        row.put(TicketChangeRow.HEARD, change.heard());
        return row;
    }

    private static Map<String, Object> moved(UserKey user, Instant at) {
        Map<String, Object> row = row(TicketChangeRow.NO_TICKET, at);
        row.put(TicketChangeRow.AUTHOR_KEY, user.value());
        return row;
    }

    private static Map<String, Object> row(long issue, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put(TicketChangeRow.ISSUE_ID, issue);
        row.put(TicketChangeRow.AT, at.toEpochMilli());
        row.put(TicketChangeRow.COMMENT_ID, null);
        row.put(TicketChangeRow.COMMENT_AT, null);
        row.put(TicketChangeRow.AUTHOR_KEY, null);
        row.put(TicketChangeRow.HEARD, false);
        return row;
    }

    private static TicketChange copy(TicketChangeRow row) {
        return new TicketChange(
                row.getIssueId(),
                Instant.ofEpochMilli(row.getAt()),
                Optional.ofNullable(row.getCommentId())
                        .map(
                                comment ->
                                        new SaidComment(
                                                comment,
                                                row.getIssueId(),
                                                new UserKey(row.getAuthorKey()),
                                                Instant.ofEpochMilli(row.getCommentAt()))),
                row.isHeard());
    }
}
