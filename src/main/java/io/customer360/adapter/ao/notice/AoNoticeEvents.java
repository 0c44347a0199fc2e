package io.customer360.adapter.ao.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.notice.NoticeEvent;
import io.customer360.notice.NoticeEvents;
import io.customer360.notice.NoticeKind;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has happened, in the database. An event that was passed on stays for a while, so that it is
 * known when it is told again; one of a kind that there is no more waits for nobody.
 */
public final class AoNoticeEvents implements NoticeEvents {
    private static final Logger LOG = LoggerFactory.getLogger(AoNoticeEvents.class);
    private static final String WAITING = NoticeEventRow.PASSED_AT + " = 0";
    private static final List<String> KINDS =
            Stream.of(NoticeKind.values()).map(NoticeKind::code).toList();
    private static final String KNOWN =
            NoticeEventRow.KIND
                    + " IN ("
                    + String.join(", ", Collections.nCopies(KINDS.size(), "?"))
                    + ")";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoNoticeEvents(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Collection<NoticeEvent> events) {
        Map<String, Map<String, Object>> fresh = new LinkedHashMap<>();
        events.forEach(it -> fresh.putIfAbsent(NoticeSlot.of(it.once()), columns(it)));
        known(List.copyOf(fresh.keySet())).forEach(fresh::remove);
        if (fresh.isEmpty()) {
            return;
        }
        var slots = List.copyOf(fresh.keySet());
        try {
            ao.create(NoticeEventRow.class, List.copyOf(fresh.values()));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> known(slots).stream().findFirst(), refused);
        }
    }

    private List<String> known(List<String> slots) {
        var known = new ArrayList<String>();
        InList.each(
                NoticeEventRow.ONCE,
                slots,
                (where, some) ->
                        rows(Query.select().where(where, some.toArray()).limit(some.size()))
                                .map(NoticeEventRow::getOnce)
                                .forEach(known::add));
        return known;
    }

    @Override
    public List<Waiting> waiting(int after, int most) {
        return rows(Query.select()
                        .where(
                                WAITING + " AND " + NoticeEventRow.ID + " > ? AND " + KNOWN,
                                Stream.concat(Stream.of(after), KINDS.stream()).toArray())
                        .order(NoticeEventRow.ID)
                        .limit(most))
                .flatMap(row -> copy(row).stream())
                .toList();
    }

    @Override
    public void passed(Collection<Waiting> events, Instant at) {
        InList.read(
                        NoticeEventRow.ID,
                        events.stream().map(Waiting::id).toList(),
                        1,
                        query -> ao.find(NoticeEventRow.class, query))
                .forEach(
                        row -> {
                            row.setPassedAt(at.toEpochMilli());
                            row.save();
                        });
    }

    @Override
    public int giveUp(Instant before, int most) {
        var given =
                rows(Query.select()
                                .where(
                                        WAITING + " AND " + NoticeEventRow.AT_MILLIS + " < ?",
                                        before.toEpochMilli())
                                .order(NoticeEventRow.ID)
                                .limit(most))
                        .toList();
        given.forEach(
                row -> {
                    row.setPassedAt(row.getAtMillis());
                    row.save();
                });
        if (!given.isEmpty()) {
            LOG.warn("{} events could not be passed on for long and are given up", given.size());
        }
        return given.size();
    }

    @Override
    public int forget(Instant before, int most) {
        var gone =
                rows(Query.select()
                                .where(
                                        NoticeEventRow.PASSED_AT
                                                + " > 0 AND "
                                                + NoticeEventRow.PASSED_AT
                                                + " < ?",
                                        before.toEpochMilli())
                                .order(NoticeEventRow.PASSED_AT)
                                .limit(most))
                        .map(NoticeEventRow::getID)
                        .toList();
        InList.each(
                NoticeEventRow.ID,
                gone,
                (where, ids) -> ao.deleteWithSQL(NoticeEventRow.class, where, ids.toArray()));
        return gone.size();
    }

    private Stream<NoticeEventRow> rows(Query query) {
        return Stream.of(ao.find(NoticeEventRow.class, query));
    }

    private static Map<String, Object> columns(NoticeEvent event) {
        Map<String, Object> row = new HashMap<>();
        row.put(NoticeEventRow.ORG_ID, event.customer().value());
        row.put(NoticeEventRow.KIND, event.kind().code());
        row.put(NoticeEventRow.DETAILS, NoticeTexts.text(event.details()));
        row.put(NoticeEventRow.BY_KEY, event.by().map(UserKey::value).orElse(null));
        row.put(NoticeEventRow.ONLY_KEY, event.only().map(UserKey::value).orElse(null));
        row.put(NoticeEventRow.AT_MILLIS, event.at().toEpochMilli());
        row.put(NoticeEventRow.ONCE, NoticeSlot.of(event.once()));
        row.put(NoticeEventRow.PASSED_AT, 0L);
        return row;
    }

    private static Optional<Waiting> copy(NoticeEventRow row) {
        return NoticeKind.of(row.getKind())
                .map(
                        kind ->
                                new Waiting(
                                        row.getID(),
                                        new NoticeEvent(
                                                new CustomerId(row.getOrgId()),
                                                kind,
                                                NoticeTexts.parse(row.getDetails()),
                                                Optional.ofNullable(row.getByKey())
                                                        .map(UserKey::new),
                                                Instant.ofEpochMilli(row.getAtMillis()),
                                                row.getOnce(),
                                                Optional.ofNullable(row.getOnlyKey())
                                                        .map(UserKey::new))));
    }
}
