package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notices in memory. */
public final class MemoryNotices implements Notices {

    /** One as it is kept. */
    private static final class Kept {
        private Notice notice;
        private final String slot;
        private boolean inbox;
        private Optional<Instant> due;
        private Optional<Instant> mailed = Optional.empty();

        private Kept(Notice notice, String slot, boolean inbox, Optional<Instant> due) {
            this.notice = notice;
            this.slot = slot;
            this.inbox = inbox;
            this.due = due;
        }
    }

    private final Map<Integer, Kept> byId = new LinkedHashMap<>();
    private int last;

    @Override
    public void add(Collection<NewNotice> notices) {
        Set<String> known = new HashSet<>();
        byId.values().forEach(it -> known.add(it.slot));
        for (NewNotice fresh : notices) {
            String slot = fresh.event().once() + " " + fresh.to();
            if (known.add(slot)) {
                last++;
                NoticeEvent event = fresh.event();
                Notice notice =
                        new Notice(
                                new NoticeId(last),
                                fresh.to(),
                                event.customer(),
                                event.kind(),
                                event.details(),
                                event.by(),
                                event.at(),
                                false);
                byId.put(last, new Kept(notice, slot, fresh.inbox(), fresh.mailDue()));
            }
        }
    }

    @Override
    public List<Notice> page(UserKey person, NoticeQuery query, int most) {
        return inbox(person)
                .filter(it -> query.kind().filter(kind -> kind != it.kind()).isEmpty())
                .filter(it -> !query.unseen() || !it.seen())
                .filter(it -> query.before().filter(id -> it.id().value() >= id.value()).isEmpty())
                .sorted(Comparator.comparing((Notice it) -> it.id().value()).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public int unseen(UserKey person, int most) {
        return (int) inbox(person).filter(it -> !it.seen()).limit(most).count();
    }

    @Override
    public Optional<Notice> find(UserKey person, NoticeId id) {
        return inbox(person).filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public void see(UserKey person, Collection<NoticeId> ids) {
        theirs(person, ids).forEach(MemoryNotices::see);
    }

    @Override
    public int seeAll(UserKey person, NoticeId upTo, int most) {
        List<Kept> unseen =
                kept(person)
                        .filter(it -> it.notice.id().value() <= upTo.value())
                        .filter(it -> it.inbox && !it.notice.seen())
                        .limit(most)
                        .toList();
        unseen.forEach(MemoryNotices::see);
        return unseen.size();
    }

    @Override
    public void dismiss(UserKey person, NoticeId id) {
        theirs(person, List.of(id))
                .forEach(
                        it -> {
                            it.inbox = false;
                            it.due = Optional.empty();
                        });
    }

    @Override
    public Map<UserKey, Instant> mailsDue(Collection<UserKey> people) {
        Map<UserKey, Instant> due = new HashMap<>();
        byId.values().stream()
                .filter(it -> people.contains(it.notice.to()))
                .forEach(
                        it ->
                                it.due.ifPresent(
                                        at ->
                                                due.merge(
                                                        it.notice.to(),
                                                        at,
                                                        (one, other) ->
                                                                one.isBefore(other)
                                                                        ? one
                                                                        : other)));
        return due;
    }

    @Override
    public List<UserKey> dueBy(Instant now, int most) {
        return byId.values().stream()
                .filter(it -> it.due.filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(it -> it.due.orElseThrow()))
                .map(it -> it.notice.to())
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public List<Notice> unmailed(UserKey person, int most) {
        return kept(person)
                .filter(it -> it.due.isPresent())
                .map(it -> it.notice)
                .limit(most)
                .toList();
    }

    @Override
    public void mailed(UserKey person, Collection<NoticeId> ids, Instant at) {
        theirs(person, ids)
                .forEach(
                        it -> {
                            it.due = Optional.empty();
                            it.mailed = Optional.of(at);
                        });
    }

    @Override
    public int postpone(UserKey person, Instant until, int most) {
        List<Kept> early =
                kept(person)
                        .filter(it -> it.due.filter(until::isAfter).isPresent())
                        .limit(most)
                        .toList();
        early.forEach(it -> it.due = Optional.of(until));
        return early.size();
    }

    @Override
    public void neverMail(UserKey person, Collection<NoticeId> ids) {
        theirs(person, ids).forEach(it -> it.due = Optional.empty());
    }

    @Override
    public int forget(Instant before, int most) {
        List<Integer> gone = new ArrayList<>();
        byId.forEach(
                (id, it) -> {
                    if (it.notice.at().isBefore(before) && gone.size() < most) {
                        gone.add(id);
                    }
                });
        gone.forEach(byId::remove);
        return gone.size();
    }

    /** When one was mailed. */
    public Optional<Instant> mailed(NoticeId id) {
        return byId.get(id.value()).mailed;
    }

    private static void see(Kept kept) {
        Notice it = kept.notice;
        kept.notice =
                new Notice(
                        it.id(),
                        it.to(),
                        it.customer(),
                        it.kind(),
                        it.details(),
                        it.by(),
                        it.at(),
                        true);
    }

    private Stream<Notice> inbox(UserKey person) {
        return kept(person).filter(it -> it.inbox).map(it -> it.notice);
    }

    private Stream<Kept> theirs(UserKey person, Collection<NoticeId> ids) {
        return kept(person).filter(it -> ids.contains(it.notice.id()));
    }

    private Stream<Kept> kept(UserKey person) {
        return byId.values().stream().filter(it -> it.notice.to().equals(person));
    }
}
