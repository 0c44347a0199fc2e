package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.notice.NewNotice;
import io.customer360.notice.Notice;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeQuery;
import io.customer360.notice.Notices;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What people are told, in the database. */
public final class AoNotices implements Notices {
    private static final String OF_PERSON = NoticeRow.USER_KEY + " = ?";
    private static final String INBOX = OF_PERSON + " AND " + NoticeRow.DISMISSED + " = 0";
    private static final String UNSEEN = INBOX + " AND " + NoticeRow.SEEN + " = 0";

    private final ActiveObjects ao;
    private final WaitingMails mails;

    /** Wired by Spring. */
    public AoNotices(ActiveObjects ao) {
        this.ao = ao;
        this.mails = new WaitingMails(ao);
    }

    @Override
    public void add(Collection<NewNotice> notices) {
        Map<String, NewNotice> fresh = new LinkedHashMap<>();
        notices.forEach(it -> fresh.putIfAbsent(NoticeRows.slot(it), it));
        known(List.copyOf(fresh.keySet())).forEach(fresh::remove);
        if (fresh.isEmpty()) {
            return;
        }
        var slots = List.copyOf(fresh.keySet());
        try {
            ao.create(NoticeRow.class, fresh.values().stream().map(NoticeRows::columns).toList());
        } catch (RuntimeException refused) {
            throw new LostRace(() -> known(slots).stream().findFirst(), refused);
        }
    }

    private List<String> known(List<String> slots) {
        var known = new ArrayList<String>();
        InList.each(
                NoticeRow.SLOT,
                slots,
                (where, some) ->
                        rows(Query.select().where(where, some.toArray()).limit(some.size()))
                                .map(NoticeRow::getSlot)
                                .forEach(known::add));
        return known;
    }

    @Override
    public List<Notice> page(UserKey person, NoticeQuery query, int most) {
        var where = new StringBuilder(query.unseen() ? UNSEEN : INBOX);
        var values = new ArrayList<Object>();
        values.add(person.value());
        query.kind()
                .ifPresent(
                        kind -> {
                            where.append(" AND ").append(NoticeRow.KIND).append(" = ?");
                            values.add(kind.code());
                        });
        query.before()
                .ifPresent(
                        id -> {
                            where.append(" AND ").append(NoticeRow.ID).append(" < ?");
                            values.add(id.value());
                        });
        return copies(
                Query.select()
                        .where(where.toString(), values.toArray())
                        .order(NoticeRow.ID + " DESC")
                        .limit(most));
    }

    @Override
    public int unseen(UserKey person, int most) {
        return ao.find(NoticeRow.class, Query.select().where(UNSEEN, person.value()).limit(most))
                .length;
    }

    @Override
    public Optional<Notice> find(UserKey person, NoticeId id) {
        return rows(Query.select()
                        .where(INBOX + " AND " + NoticeRow.ID + " = ?", person.value(), id.value())
                        .limit(1))
                .flatMap(row -> NoticeRows.copy(row).stream())
                .findFirst();
    }

    @Override
    public void see(UserKey person, Collection<NoticeId> ids) {
        change(person, ids, row -> row.setSeen(1));
    }

    @Override
    public int seeAll(UserKey person, NoticeId upTo, int most) {
        var unseen =
                ao.find(
                        NoticeRow.class,
                        Query.select()
                                .where(
                                        UNSEEN + " AND " + NoticeRow.ID + " <= ?",
                                        person.value(),
                                        upTo.value())
                                .limit(most));
        Stream.of(unseen).forEach(row -> save(row, it -> it.setSeen(1)));
        return unseen.length;
    }

    @Override
    public void dismiss(UserKey person, NoticeId id) {
        change(
                person,
                List.of(id),
                row -> {
                    row.setDismissed(1);
                    row.setMailDue(null);
                });
    }

    @Override
    public Map<UserKey, Instant> mailsDue(Collection<UserKey> people) {
        return mails.due(people);
    }

    @Override
    public List<UserKey> dueBy(Instant now, int most) {
        return mails.dueBy(now, most);
    }

    @Override
    public List<Notice> unmailed(UserKey person, int most) {
        return copies(WaitingMails.waiting(person, most));
    }

    @Override
    public void mailed(UserKey person, Collection<NoticeId> ids, Instant at) {
        change(
                person,
                ids,
                row -> {
                    row.setMailDue(null);
                    row.setMailed(at.toEpochMilli());
                });
    }

    @Override
    public int postpone(UserKey person, Instant until, int most) {
        return mails.postpone(person, until, most);
    }

    @Override
    public void neverMail(UserKey person, Collection<NoticeId> ids) {
        change(person, ids, row -> row.setMailDue(null));
    }

    @Override
    public int forget(Instant before, int most) {
        var gone =
                rows(Query.select()
                                .where(NoticeRow.AT_MILLIS + " < ?", before.toEpochMilli())
                                .order(NoticeRow.AT_MILLIS)
                                .limit(most))
                        .map(NoticeRow::getID)
                        .toList();
        InList.each(
                NoticeRow.ID,
                gone,
                (where, ids) -> ao.deleteWithSQL(NoticeRow.class, where, ids.toArray()));
        return gone.size();
    }

    private void change(UserKey person, Collection<NoticeId> ids, Consumer<NoticeRow> change) {
        InList.read(
                        NoticeRow.ID,
                        ids.stream().map(NoticeId::value).toList(),
                        1,
                        query -> ao.find(NoticeRow.class, query))
                .stream()
                .filter(row -> row.getUserKey().equals(person.value()))
                .forEach(row -> save(row, change));
    }

    private static void save(NoticeRow row, Consumer<NoticeRow> change) {
        change.accept(row);
        row.save();
    }

    private List<Notice> copies(Query query) {
        return rows(query).flatMap(row -> NoticeRows.copy(row).stream()).toList();
    }

    private Stream<NoticeRow> rows(Query query) {
        return Stream.of(ao.find(NoticeRow.class, query));
    }
}
