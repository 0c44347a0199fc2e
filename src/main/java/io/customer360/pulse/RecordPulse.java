package io.customer360.pulse;

import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says, changes and takes back what people think of customers. Anyone who may edit can say
 * something, about this month and the eleven before it where the customer is; what was said is
 * changed by its author or by an admin. Of what one person says about a customer in a month the
 * newest counts, and the rest stays as notes.
 */
public final class RecordPulse {
    private final Pulses pulses;
    private final PulseChoices choices;
    private final Profiles profiles;
    private final Today today;
    private final PulseNews news;
    private final UnitOfWork work;
    private final Clock clock;

    /** Records in this store. */
    public RecordPulse(
            Pulses pulses,
            Levels levels,
            RiskCategories risks,
            Profiles profiles,
            Today today,
            PulseNews news,
            UnitOfWork work,
            Clock clock) {
        this.pulses = pulses;
        this.choices = new PulseChoices(levels, risks);
        this.profiles = profiles;
        this.today = today;
        this.news = news;
        this.work = work;
        this.clock = clock;
    }

    /** Whether this person may change or delete a pulse. */
    public static boolean mayChange(Pulse pulse, Actor actor) {
        return actor.may(Permission.EDIT)
                && (pulse.author().equals(actor.key()) || actor.may(Permission.MANAGE));
    }

    /**
     * Says something about a customer, or brings the pulse with its external id up to date; {@code
     * Stale} when a version is given that is not the one of today, or when the same person says
     * something at the same time.
     */
    public Put<Pulse> put(CustomerId customer, PulseDraft draft, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(pulses::find)
                                .map(known -> new Put<>(fed(known, customer, draft, actor), false))
                                .orElseGet(() -> new Put<>(add(customer, draft, actor), true)));
    }

    /** Changes what was said; its month stays. Saving what is already there stores nothing. */
    public Pulse change(CustomerId customer, PulseId id, PulseDraft draft, Actor actor) {
        int version =
                draft.version()
                        .orElseThrow(() -> Rejected.at("version", "c360.input.required.error"));
        return work.inOne(
                () -> {
                    Pulse current = current(customer, id, version, actor);
                    ExternalId.requireSame(Optional.of(current.externalId()), draft.externalId());
                    return changed(current, draft, actor);
                });
    }

    /** Takes a pulse back; what its author said before in that month counts again. */
    public Pulse remove(CustomerId customer, PulseId id, int version, Actor actor) {
        return work.inOne(
                () -> {
                    Pulse current = current(customer, id, version, actor);
                    List<FieldChange> whole =
                            whole(current.month(), current.terms(), current.externalId()).stream()
                                    .map(it -> new FieldChange(it.field(), it.to(), ""))
                                    .toList();
                    pulses.remove(current, version, revision(actor, current.month(), whole));
                    if (current.counts()) {
                        pulses.of(customer, current.month()).stream()
                                .filter(note -> note.author().equals(current.author()))
                                .findFirst()
                                .ifPresent(note -> pulses.count(note, true));
                    }
                    keepNewest(customer);
                    return current;
                });
    }

    private Pulse add(CustomerId customer, PulseDraft draft, Actor actor) {
        Instant now = clock.instant();
        PulseMonth current = PulseMonth.at(now, zone(profiles.of(customer)));
        PulseMonth month = draft.month().orElse(current);
        if (!current.shown().contains(month)) {
            throw Rejected.at(
                    PulseField.MONTH.field(),
                    "c360.pulse.month-range.error",
                    current.shown().get(0).toString(),
                    current.toString());
        }
        choices.check(draft.terms(), Optional.empty());
        List<Pulse> said = pulses.of(customer, month);
        if (said.size() >= Pulse.MAX_PER_MONTH) {
            throw Rejected.at(
                    PulseField.MONTH.field(), "c360.pulse.too-many.error", Pulse.MAX_PER_MONTH);
        }
        said.stream()
                .filter(Pulse::counts)
                .filter(older -> older.author().equals(actor.key()))
                .forEach(older -> pulses.count(older, false));
        ExternalId id = draft.externalId().orElseGet(ExternalId::handMade);
        Pulse added =
                pulses.add(
                        customer,
                        id,
                        month,
                        draft.terms(),
                        new Revision(
                                actor.key(),
                                now,
                                month.toString(),
                                whole(month, draft.terms(), id)));
        keepNewest(customer);
        if (month.equals(current)) {
            news.said(added);
        }
        return added;
    }

    private Pulse fed(Pulse known, CustomerId customer, PulseDraft draft, Actor actor) {
        if (!known.customer().equals(customer)) {
            throw Rejected.at("externalId", ExternalId.TAKEN);
        }
        requireMay(known, actor);
        if (draft.version().orElse(known.version()) != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft, actor);
    }

    private Pulse changed(Pulse current, PulseDraft draft, Actor actor) {
        if (!draft.month().orElse(current.month()).equals(current.month())) {
            throw Rejected.at(PulseField.MONTH.field(), "c360.pulse.month-fixed.error");
        }
        choices.check(draft.terms(), Optional.of(current.terms()));
        List<FieldChange> changes =
                FieldChange.between(PulseTexts.of(current.terms()), PulseTexts.of(draft.terms()));
        if (changes.isEmpty()) {
            return current;
        }
        Revision revision = revision(actor, current.month(), changes);
        Pulse saved =
                pulses.replace(
                        current.changed(draft.terms(), revision), current.version(), revision);
        keepNewest(saved.customer());
        return saved;
    }

    /** The one that stands for the newest month about which anything was said that counts. */
    private void keepNewest(CustomerId customer) {
        Profile profile = profiles.of(customer);
        List<Pulse> counting = pulses.counting(customer, Pulse.MAX_PER_MONTH);
        List<Pulse> ofLatest =
                counting.stream()
                        .filter(one -> one.month().equals(counting.get(0).month()))
                        .toList();
        pulses.newest(customer, LeadingPulse.of(ofLatest, profile.csm(), zone(profile)));
    }

    private Pulse current(CustomerId customer, PulseId id, int version, Actor actor) {
        Pulse current =
                pulses.find(id)
                        .filter(held -> held.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        requireMay(current, actor);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    static void requireMay(Pulse pulse, Actor actor) {
        actor.require(Permission.EDIT);
        if (!mayChange(pulse, actor)) {
            throw new Forbidden(Permission.MANAGE);
        }
    }

    private ZoneId zone(Profile profile) {
        return today.zone(profile.zone());
    }

    private Revision revision(Actor actor, PulseMonth month, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), month.toString(), changes);
    }

    private static List<FieldChange> whole(PulseMonth month, PulseTerms terms, ExternalId id) {
        return FieldChange.between(Map.of(), PulseTexts.wholeForHistory(month, terms, id));
    }
}
