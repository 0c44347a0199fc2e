package io.customer360.pulse;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The pulses of customers. Writes store the record and its revision together; whoever writes also
 * keeps which pulse of the customer is the newest, in the same unit of work.
 */
public interface Pulses {

    /** The pulses of a customer about this month and later ones, the newest month first. */
    List<Pulse> since(CustomerId customer, PulseMonth month);

    /** The pulses of a customer about one month, the newest first. */
    List<Pulse> of(CustomerId customer, PulseMonth month);

    /** The pulses of a customer that count, the newest month first, at most so many. */
    List<Pulse> counting(CustomerId customer, int max);

    /** The pulse with this id. */
    Optional<Pulse> find(PulseId id);

    /** The pulse with this id in the system it comes from. */
    Optional<Pulse> find(ExternalId id);

    /**
     * Stores a new pulse as version 1, which counts; {@code Stale} when its author has another one
     * of that month that counts.
     */
    Pulse add(
            CustomerId customer,
            ExternalId id,
            PulseMonth month,
            PulseTerms terms,
            Revision revision);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    Pulse replace(Pulse next, int expectedVersion, Revision revision);

    /** Removes a pulse; {@code Stale} when somebody saved before, {@code NotFound} when gone. */
    void remove(Pulse pulse, int expectedVersion, Revision revision);

    /** Makes a pulse count, or a note; its words and version stay. */
    void count(Pulse pulse, boolean counts);

    /** Keeps which pulse of a customer is the newest. */
    void newest(CustomerId customer, Optional<NewestPulse> newest);
}
