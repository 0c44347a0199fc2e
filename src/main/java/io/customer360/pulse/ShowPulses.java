package io.customer360.pulse;

import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Today;

/** Shows what people thought of a customer in the last twelve months. */
public final class ShowPulses {
    private final Pulses pulses;
    private final Profiles profiles;
    private final Today today;

    /** Shows what these stores hold. */
    public ShowPulses(Pulses pulses, Profiles profiles, Today today) {
        this.pulses = pulses;
        this.profiles = profiles;
        this.today = today;
    }

    /** The months up to the one that it is where the customer is. */
    public PulseSheet on(CustomerId customer) {
        Profile profile = profiles.of(customer);
        var day = today.in(profile.zone());
        var month = PulseMonth.of(day);
        var said = pulses.since(customer, month.shown().get(0));
        return new PulseSheet(
                customer,
                day,
                today.zone(profile.zone()),
                PulseYear.of(month, said, profile.csm()));
    }

    /** One pulse of a customer, whenever it was said. */
    public Pulse one(CustomerId customer, PulseId id) {
        return pulses.find(id)
                .filter(held -> held.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }

    /** A pulse of a customer that this person may change. */
    public Pulse changeable(CustomerId customer, PulseId id, Actor actor) {
        Pulse pulse = one(customer, id);
        RecordPulse.requireMay(pulse, actor);
        return pulse;
    }

    /** The month that it is where the customer is. */
    public PulseMonth month(CustomerId customer) {
        return PulseMonth.of(today.in(profiles.of(customer).zone()));
    }
}
