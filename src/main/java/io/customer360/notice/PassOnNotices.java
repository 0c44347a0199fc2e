package io.customer360.notice;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Passes on what has happened, in its order, to those it is for and who want to be told such
 * things; that an event was passed on is stored with the notices it has made.
 */
public final class PassOnNotices implements RunWork {

    /** How many events are passed on in one transaction. */
    static final int MOST = 500;

    private final NoticeEvents events;
    private final Notices notices;
    private final Addressees addressees;
    private final Wishes wishes;
    private final MailPlan mails;
    private final Clock clock;

    /** Passes on from here to there. */
    public PassOnNotices(
            NoticeEvents events,
            Notices notices,
            Addressees addressees,
            Wishes wishes,
            MailPlan mails,
            Clock clock) {
        this.events = events;
        this.notices = notices;
        this.addressees = addressees;
        this.wishes = wishes;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Job job() {
        return Job.NOTICES;
    }

    @Override
    public int total() {
        return events.waiting(0, MOST).size();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        List<NoticeEvents.Waiting> waiting =
                events.waiting(cursor.map(Integer::parseInt).orElse(0), MOST);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Passing(waiting));
    }

    /**
     * Some events, to be passed on together or each by itself. Whom they are for is asked outside
     * of the transaction; when there was no answer it is asked again when they are to be stored.
     */
    private final class Passing implements Piece {
        private final List<NoticeEvents.Waiting> some;
        private final Optional<List<NewNotice>> asked;

        private Passing(List<NoticeEvents.Waiting> some) {
            this.some = some;
            this.asked = asked();
        }

        private Optional<List<NewNotice>> asked() {
            try {
                return Optional.of(fresh());
            } catch (RuntimeException unanswered) {
                return Optional.empty();
            }
        }

        private List<NewNotice> fresh() {
            return PassOnNotices.this.fresh(
                    some.stream().map(NoticeEvents.Waiting::event).toList());
        }

        @Override
        public String cursor() {
            return Integer.toString(some.get(some.size() - 1).id());
        }

        @Override
        public List<String> records() {
            return some.stream().map(it -> "notice:" + it.id()).toList();
        }

        @Override
        public int write(int runNumber) {
            List<NewNotice> fresh = asked.orElseGet(this::fresh);
            notices.add(fresh);
            events.passed(some, clock.instant());
            return fresh.size() + some.size();
        }

        @Override
        public Iterable<Piece> alone() {
            return () -> some.stream().<Piece>map(it -> new Passing(List.of(it))).iterator();
        }
    }

    private List<NewNotice> fresh(List<NoticeEvent> some) {
        Map<NoticeEvent, Set<UserKey>> to = addressees.of(some);
        Plan plan = new Plan(to.values().stream().flatMap(Set::stream).distinct().toList());
        return some.stream()
                .flatMap(it -> to.get(it).stream().flatMap(person -> plan.of(it, person).stream()))
                .toList();
    }

    /** What people want, each asked once, and when they are mailed. */
    private final class Plan {
        private final Instant now = clock.instant();
        private final Map<UserKey, Wishes.Wish> wanted = new HashMap<>();
        private final Map<UserKey, Optional<Instant>> due = new HashMap<>();

        private Plan(Collection<UserKey> people) {
            notices.mailsDue(people).forEach((person, at) -> due.put(person, Optional.of(at)));
        }

        private Optional<NewNotice> of(NoticeEvent event, UserKey person) {
            Wishes.Wish wish = wanted.computeIfAbsent(person, wishes::of);
            boolean inbox = wish.inbox(event.kind());
            Optional<Instant> mail =
                    mailed(event.kind(), wish)
                            ? due.computeIfAbsent(person, it -> mails.due(it, now))
                            : Optional.empty();
            return inbox || mail.isPresent()
                    ? Optional.of(new NewNotice(person, event, inbox, mail))
                    : Optional.empty();
        }
    }

    /** A mention has a mail of its own. */
    private static boolean mailed(NoticeKind kind, Wishes.Wish wish) {
        return kind != NoticeKind.MENTION && wish.mail(kind);
    }
}
