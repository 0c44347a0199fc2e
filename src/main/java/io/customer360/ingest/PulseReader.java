package io.customer360.ingest;

import io.customer360.customer.Profiles;
import io.customer360.pulse.PulseChoices;
import io.customer360.pulse.PulseDraft;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTexts;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Today;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads pulses that somebody brings in at a moment.
 *
 * @param zones where the customers are, read while it is not the same month everywhere
 */
record PulseReader(
        PulseNames names,
        PulseChoices choices,
        Profiles profiles,
        Today today,
        Map<CustomerId, ZoneId> zones,
        Instant now,
        Actor actor)
        implements RecordIntake.Reader<FedPulse> {

    @Override
    public PulseReader about(Set<CustomerId> customers) {
        if (oneMonth()) {
            return this;
        }
        Map<CustomerId, ZoneId> read = new HashMap<>();
        profiles.of(customers).forEach((id, it) -> read.put(id, today.zone(it.zone())));
        return new PulseReader(names, choices, profiles, today, read, now, actor);
    }

    @Override
    public FedPulse read(Map<String, String> texts) {
        PulseDraft draft = PulseDraft.parse(names.ids(texts));
        PulseMonth month =
                draft.month()
                        .orElseThrow(
                                () -> Rejected.at(PulseIntake.MONTH, "c360.input.required.error"));
        return new FedPulse(month, draft.terms(), actor.key());
    }

    @Override
    public Map<String, String> texts(Held<FedPulse> held) {
        Map<String, String> texts = PulseNames.stored(PulseTexts.of(held.terms().terms()));
        texts.put(PulseIntake.MONTH, held.terms().month().toString());
        return texts;
    }

    @Override
    public Map<String, String> history(FedPulse pulse, ExternalId id) {
        return PulseTexts.of(pulse.terms());
    }

    @Override
    public String title(FedPulse pulse) {
        return pulse.month().toString();
    }

    @Override
    public Optional<String> name(Map<String, String> texts) {
        return Optional.ofNullable(texts.get(PulseIntake.MONTH)).map(this::name);
    }

    /** What is no month is nobody's name, and is refused when it is read. */
    private String name(String month) {
        try {
            return FedPulse.name(PulseMonth.parse(month), actor.key());
        } catch (Rejected malformed) {
            return "";
        }
    }

    @Override
    public void requireOnly(Held<FedPulse> other) {
        throw Rejected.at(
                PulseIntake.MONTH,
                "c360.ingest.pulse-twice.error",
                other.terms().month().toString());
    }

    @Override
    public void requireFit(CustomerId customer, Optional<Held<FedPulse>> held, FedPulse next) {
        held.map(Held::terms)
                .ifPresentOrElse(it -> requireMay(it, next), () -> requireShown(customer, next));
        choices.check(next.terms(), held.map(it -> it.terms().terms()));
    }

    private void requireMay(FedPulse held, FedPulse next) {
        if (!held.month().equals(next.month())) {
            throw Rejected.at(PulseIntake.MONTH, "c360.pulse.month-fixed.error");
        }
        if (!held.author().equals(actor.key()) && !actor.may(Permission.MANAGE)) {
            throw Rejected.value("c360.ingest.pulse-of-other.error");
        }
    }

    /** Where customers are matters only while it is not the same month everywhere. */
    private boolean oneMonth() {
        return PulseMonth.at(now, ZoneOffset.MIN).equals(PulseMonth.at(now, ZoneOffset.MAX));
    }

    private void requireShown(CustomerId customer, FedPulse next) {
        PulseMonth current = PulseMonth.at(now, zones.getOrDefault(customer, ZoneOffset.UTC));
        if (!current.shown().contains(next.month())) {
            throw Rejected.at(
                    PulseIntake.MONTH,
                    "c360.pulse.month-range.error",
                    current.shown().get(0).toString(),
                    current.toString());
        }
    }
}
