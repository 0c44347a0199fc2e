package io.customer360.notice;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.Rights;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.Chore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mails everybody who wants it once a week what is different for their customers, and nothing when
 * nothing is. The place of the week is taken first, which only one can; what a mail that was cut
 * off did not tell, the next one tells. Nobody is told of whom they have muted.
 */
public final class SendDigests implements Chore {

    /** About how many customers one mail tells. */
    static final int PER_MAIL = 100;

    private static final int PAGE = 500;
    private static final int MOST_CUSTOMERS = 5000;

    private final NoticeSettingsStore settings;
    private final NoticeChoices choices;
    private final ReaderZones zones;
    private final PlanMails plan;
    private final Mutes mutes;
    private final DigestReaders readers;
    private final DigestsSent sent;
    private final ReadStates states;
    private final Rights rights;
    private final VisibleCustomers visibility;
    private final Organisations organisations;
    private final Mails mails;
    private final UnitOfWork work;
    private final Clock clock;

    /** Mails by these settings and choices. */
    public SendDigests(
            NoticeSettingsStore settings,
            NoticeChoices choices,
            ReaderZones zones,
            PlanMails plan,
            Mutes mutes,
            DigestReaders readers,
            DigestsSent sent,
            ReadStates states,
            Rights rights,
            VisibleCustomers visibility,
            Organisations organisations,
            Mails mails,
            UnitOfWork work,
            Clock clock) {
        this.settings = settings;
        this.choices = choices;
        this.zones = zones;
        this.plan = plan;
        this.mutes = mutes;
        this.readers = readers;
        this.sent = sent;
        this.states = states;
        this.rights = rights;
        this.visibility = visibility;
        this.organisations = organisations;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void run() {
        if (!settings.current().mails() || !mails.ready()) {
            return;
        }
        List<RuntimeException> failures = new ArrayList<>();
        List<UserKey> page = readers.after("", PAGE);
        while (!page.isEmpty()) {
            page.forEach(person -> digest(person, failures));
            page = readers.after(page.get(page.size() - 1).value(), PAGE);
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** Whom something keeps from theirs keeps nobody else from theirs. */
    private void digest(UserKey person, List<RuntimeException> failures) {
        try {
            Instant now = clock.instant();
            DigestTime.week(settings.current(), now.atZone(zones.of(person)))
                    .filter(week -> !sent.taken(person, week))
                    .filter(week -> wanted(person, now))
                    .filter(week -> rights.of(person).may(Permission.VIEW))
                    .filter(week -> claim(person, week))
                    .ifPresent(week -> send(person, week));
        } catch (RuntimeException failed) {
            failures.add(new IllegalStateException("no digest for " + person, failed));
        }
    }

    private boolean wanted(UserKey person, Instant now) {
        NoticePreferences chosen = choices.of(person);
        return chosen.digest() && !plan.loud(person, chosen, now).isAfter(now);
    }

    /** A place of which nothing came is given back, so that it is tried again. */
    private void send(UserKey person, String week) {
        Optional<DigestState> told = Optional.empty();
        try {
            told = tell(person);
        } finally {
            if (told.isEmpty()) {
                done(() -> sent.release(person, week));
            }
        }
        told.ifPresent(state -> done(() -> keep(person, week, state)));
    }

    /** How things stand that a person now knows of; nothing when they could not be told. */
    private Optional<DigestState> tell(UserKey person) {
        Actor reader = rights.of(person);
        Map<CustomerId, Organisation> seen =
                seen(reader, readers.customers(person, MOST_CUSTOMERS));
        Optional<DigestState> before =
                sent.last(person).flatMap(it -> DigestState.parse(it.state()));
        DigestState now =
                states.of(
                        List.copyOf(seen.keySet()),
                        clock.instant().atZone(zones.of(person)).toLocalDate());
        Digest digest = digest(before, now, seen, reader);
        return digest.empty() || mails.send(person, digest) != Mails.Fate.LATER
                ? Optional.of(now)
                : Optional.empty();
    }

    /** Who has no customers any more, and knows it, is not asked for again. */
    private void keep(UserKey person, String week, DigestState state) {
        boolean known =
                sent.last(person)
                        .flatMap(it -> DigestState.parse(it.state()))
                        .filter(it -> !it.lines().isEmpty())
                        .isEmpty();
        if (known && state.lines().isEmpty()) {
            sent.forget(person);
        } else {
            sent.keep(person, new DigestsSent.Digest(week, state.text()));
        }
    }

    private Digest digest(
            Optional<DigestState> before,
            DigestState now,
            Map<CustomerId, Organisation> seen,
            Actor reader) {
        Set<CustomerId> gone = new HashSet<>(MakeDigest.gone(before, now));
        gone.removeAll(mutes.mutedBy(reader.key(), gone));
        Set<CustomerId> muted = mutes.mutedBy(reader.key(), seen.keySet());
        List<Digest.Part> parts =
                MakeDigest.of(before, now, reader.may(Permission.SEE_REVENUE)).entrySet().stream()
                        .filter(it -> !muted.contains(it.getKey()))
                        .map(it -> new Digest.Part(seen.get(it.getKey()), it.getValue()))
                        .toList();
        List<Digest.Part> told = parts.subList(0, Math.min(parts.size(), PER_MAIL));
        List<Organisation> known = List.copyOf(seen(reader, gone).values());
        return new Digest(told, parts.size() - told.size(), known, gone.size() - known.size());
    }

    private Map<CustomerId, Organisation> seen(Actor reader, Collection<CustomerId> customers) {
        return VisibleOnes.of(customers, reader, organisations, visibility);
    }

    private boolean claim(UserKey person, String week) {
        try {
            done(() -> sent.claim(person, week));
            return true;
        } catch (Stale somebodyWasFaster) {
            return false;
        }
    }

    private void done(Runnable step) {
        work.inOne(
                () -> {
                    step.run();
                    return step;
                });
    }
}
