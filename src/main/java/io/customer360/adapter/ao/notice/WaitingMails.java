package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The notices that wait to be mailed. */
final class WaitingMails {
    private static final String WAITING = NoticeRow.MAIL_DUE + " IS NOT NULL";
    private static final String OF_PERSON = NoticeRow.USER_KEY + " = ? AND " + WAITING;
    private static final int MOST_ROWS = 2000;

    private final ActiveObjects ao;

    WaitingMails(ActiveObjects ao) {
        this.ao = ao;
    }

    /** From when on the next mail of each of these is due, of those who have any waiting. */
    Map<UserKey, Instant> due(Collection<UserKey> people) {
        Map<UserKey, Instant> due = new HashMap<>();
        people.forEach(
                person ->
                        rows(Query.select()
                                        .where(OF_PERSON, person.value())
                                        .order(NoticeRow.MAIL_DUE)
                                        .limit(1))
                                .forEach(
                                        row ->
                                                due.put(
                                                        person,
                                                        Instant.ofEpochMilli(row.getMailDue()))));
        return due;
    }

    /** People with mails to be sent by now, the longest due first. */
    List<UserKey> dueBy(Instant now, int most) {
        return rows(Query.select()
                        .where(NoticeRow.MAIL_DUE + " <= ?", now.toEpochMilli())
                        .order(NoticeRow.MAIL_DUE)
                        .limit(MOST_ROWS))
                .map(NoticeRow::getUserKey)
                .distinct()
                .limit(most)
                .map(UserKey::new)
                .toList();
    }

    /** What waits for a person, the oldest first. */
    static Query waiting(UserKey person, int most) {
        return Query.select().where(OF_PERSON, person.value()).order(NoticeRow.ID).limit(most);
    }

    /** Has what waits for a person wait until then; how many it was. */
    int postpone(UserKey person, Instant until, int most) {
        var early =
                rows(Query.select()
                                .where(
                                        NoticeRow.USER_KEY
                                                + " = ? AND "
                                                + NoticeRow.MAIL_DUE
                                                + " < ?",
                                        person.value(),
                                        until.toEpochMilli())
                                .limit(most))
                        .toList();
        early.forEach(
                row -> {
                    row.setMailDue(until.toEpochMilli());
                    row.save();
                });
        return early.size();
    }

    private Stream<NoticeRow> rows(Query query) {
        return Stream.of(ao.find(NoticeRow.class, query));
    }
}
