package io.customer360.pulse;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Pulses in memory. */
public final class MemoryPulses implements Pulses, NewestPulses {

    private static final Comparator<Pulse> NEWEST_FIRST =
            Comparator.comparing(Pulse::month)
                    .thenComparing(pulse -> pulse.stamp().created())
                    .thenComparing(pulse -> pulse.id().value())
                    .reversed();

    private final Map<Integer, Pulse> byId = new TreeMap<>();
    private final Map<CustomerId, NewestPulse> newest = new HashMap<>();
    private final MemoryChanges changes;
    private int lastId;

    /** Writes history to these changes. */
    public MemoryPulses(MemoryChanges changes) {
        this.changes = changes;
    }

    /** The newest pulse of a customer. */
    public Optional<NewestPulse> newest(CustomerId customer) {
        return Optional.ofNullable(newest.get(customer));
    }

    @Override
    public List<Pulse> since(CustomerId customer, PulseMonth month) {
        return those(customer, pulse -> pulse.month().compareTo(month) >= 0);
    }

    @Override
    public List<Pulse> of(CustomerId customer, PulseMonth month) {
        return those(customer, pulse -> pulse.month().equals(month));
    }

    @Override
    public List<Pulse> counting(CustomerId customer, int max) {
        return those(customer, Pulse::counts).stream().limit(max).toList();
    }

    @Override
    public Optional<Pulse> find(PulseId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Optional<Pulse> find(ExternalId id) {
        return byId.values().stream().filter(held -> held.externalId().equals(id)).findFirst();
    }

    @Override
    public Pulse add(
            CustomerId customer,
            ExternalId id,
            PulseMonth month,
            PulseTerms terms,
            Revision revision) {
        those(customer, held -> held.month().equals(month)).stream()
                .filter(held -> held.counts() && held.author().equals(revision.by()))
                .forEach(
                        held -> {
                            throw new Stale(held);
                        });
        lastId++;
        PulseId next = new PulseId(lastId);
        return store(
                new Pulse(next, customer, id, month, terms, true, revision.created(), 1), revision);
    }

    @Override
    public Pulse replace(Pulse next, int expectedVersion, Revision revision) {
        requireVersion(next.id(), expectedVersion);
        return store(next, revision);
    }

    @Override
    public void remove(Pulse pulse, int expectedVersion, Revision revision) {
        requireVersion(pulse.id(), expectedVersion);
        byId.remove(pulse.id().value());
        append(pulse, revision);
    }

    @Override
    public void count(Pulse pulse, boolean counts) {
        byId.put(
                pulse.id().value(),
                new Pulse(
                        pulse.id(),
                        pulse.customer(),
                        pulse.externalId(),
                        pulse.month(),
                        pulse.terms(),
                        counts,
                        pulse.stamp(),
                        pulse.version()));
    }

    @Override
    public void newest(CustomerId customer, Optional<NewestPulse> pulse) {
        pulse.ifPresentOrElse(it -> newest.put(customer, it), () -> newest.remove(customer));
    }

    @Override
    public Map<CustomerId, List<Pulse>> newest(Collection<CustomerId> customers) {
        Map<CustomerId, List<Pulse>> said = new HashMap<>();
        for (CustomerId customer : customers) {
            List<Pulse> counting = those(customer, Pulse::counts);
            if (!counting.isEmpty()) {
                PulseMonth latest = counting.get(0).month();
                said.put(
                        customer,
                        counting.stream().filter(it -> it.month().equals(latest)).toList());
            }
        }
        return said;
    }

    @Override
    public void keepNewest(Map<CustomerId, NewestPulse> kept) {
        newest.putAll(kept);
    }

    private List<Pulse> those(CustomerId customer, Predicate<Pulse> wanted) {
        return byId.values().stream()
                .filter(held -> held.customer().equals(customer))
                .filter(wanted)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Pulse store(Pulse pulse, Revision revision) {
        byId.put(pulse.id().value(), pulse);
        append(pulse, revision);
        return pulse;
    }

    private void append(Pulse pulse, Revision revision) {
        changes.append(Pulse.ENTITY, pulse.id().toString(), pulse.customer(), revision);
    }

    private void requireVersion(PulseId id, int expectedVersion) {
        Pulse current = find(id).orElseThrow(NotFound::new);
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
    }
}
