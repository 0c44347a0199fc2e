package io.customer360.notice;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.Rights;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Mails people what has waited long enough, all of it in one mail: what they may still see at this
 * moment, have not read meanwhile and still want; what is a week old is no news any more. A mail
 * that cannot be sent stays due. A node that stops after it has sent one mails it again; none gets
 * lost.
 */
public final class SendMails implements AfterNotices {

    /** How many people one run mails; the next one goes on. */
    static final int PER_RUN = 100;

    /** How many notices one mail tells. */
    static final int PER_MAIL = 100;

    private static final int MOST = 5000;
    private static final int PIECE = 500;
    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Notices notices;
    private final NoticeSettingsStore settings;
    private final NoticeChoices choices;
    private final PlanMails plan;
    private final Mutes mutes;
    private final Rights rights;
    private final VisibleCustomers visibility;
    private final Organisations organisations;
    private final Mails mails;
    private final UnitOfWork work;
    private final Clock clock;

    /** Mails what these notices hold. */
    public SendMails(
            Notices notices,
            NoticeSettingsStore settings,
            NoticeChoices choices,
            PlanMails plan,
            Mutes mutes,
            Rights rights,
            VisibleCustomers visibility,
            Organisations organisations,
            Mails mails,
            UnitOfWork work,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.choices = choices;
        this.plan = plan;
        this.mutes = mutes;
        this.rights = rights;
        this.visibility = visibility;
        this.organisations = organisations;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public boolean waiting() {
        return mails.ready() && !notices.dueBy(clock.instant(), 1).isEmpty();
    }

    /** Whom something keeps from a mail keeps nobody else from theirs. */
    @Override
    public void afterNotices() {
        if (!mails.ready()) {
            return;
        }
        List<RuntimeException> failures = new ArrayList<>();
        for (UserKey person : notices.dueBy(clock.instant(), PER_RUN)) {
            try {
                send(person);
            } catch (RuntimeException failed) {
                failures.add(new IllegalStateException("no mail for " + person, failed));
                postpone(person, clock.instant().plus(LONGEST));
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void send(UserKey person) {
        Instant now = clock.instant();
        List<Notice> waiting = notices.unmailed(person, MOST);
        Map<CustomerId, Organisation> visible = visible(person, waiting);
        List<Notice> told = wanted(person, waiting, visible.keySet());
        Instant loud = plan.loud(person, now);
        if (told.isEmpty()) {
            return;
        }
        if (loud.isAfter(now)) {
            postpone(person, loud);
            return;
        }
        switch (mails.send(person, mail(told, visible))) {
            case SENT -> pieces(told, some -> notices.mailed(person, some, now));
            case NOBODY -> pieces(told, some -> notices.neverMail(person, some));
            case LATER -> postpone(person, now.plus(pause(told.get(0).at(), now)));
        }
    }

    /** Those that are still to be mailed; the others never are. */
    private List<Notice> wanted(UserKey person, List<Notice> waiting, Set<CustomerId> visible) {
        Instant oldest = clock.instant().minus(NEWS);
        NoticePreferences wish = choices.of(person);
        boolean mailing = settings.current().mails();
        Set<CustomerId> muted = mutes.mutedBy(person, customers(waiting));
        Predicate<Notice> wanted =
                it ->
                        mailing
                                && !it.seen()
                                && it.at().isAfter(oldest)
                                && visible.contains(it.customer())
                                && wish.mail(it.kind())
                                && !muted.contains(it.customer());
        pieces(among(waiting, wanted.negate()), some -> notices.neverMail(person, some));
        return among(waiting, wanted);
    }

    private Map<CustomerId, Organisation> visible(UserKey person, List<Notice> waiting) {
        return VisibleOnes.of(customers(waiting), rights.of(person), organisations, visibility);
    }

    private static NoticeMail mail(List<Notice> told, Map<CustomerId, Organisation> customers) {
        List<Notice> first = told.subList(0, Math.min(told.size(), PER_MAIL));
        List<NoticeMail.Part> parts =
                customers(first).stream()
                        .map(
                                customer ->
                                        new NoticeMail.Part(
                                                customers.get(customer),
                                                among(first, it -> it.customer().equals(customer))))
                        .toList();
        return new NoticeMail(parts, told.size() - first.size(), customers(told).size());
    }

    /** The longer a mail has waited in vain, the longer until it is tried again. */
    private static Duration pause(Instant first, Instant now) {
        Duration half = Duration.between(first, now).dividedBy(2);
        if (half.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return half.compareTo(LONGEST) > 0 ? LONGEST : half;
    }

    private void postpone(UserKey person, Instant until) {
        int put = PIECE;
        while (put == PIECE) {
            put = work.inOne(() -> notices.postpone(person, until, PIECE));
        }
    }

    private void pieces(List<Notice> all, Consumer<List<NoticeId>> change) {
        for (int from = 0; from < all.size(); from += PIECE) {
            List<NoticeId> some = ids(all.subList(from, Math.min(from + PIECE, all.size())));
            work.inOne(
                    () -> {
                        change.accept(some);
                        return some;
                    });
        }
    }

    private static List<Notice> among(Collection<Notice> all, Predicate<Notice> some) {
        return all.stream().filter(some).toList();
    }

    private static List<CustomerId> customers(Collection<Notice> notices) {
        return notices.stream().map(Notice::customer).distinct().toList();
    }

    private static List<NoticeId> ids(Collection<Notice> notices) {
        return notices.stream().map(Notice::id).toList();
    }
}
