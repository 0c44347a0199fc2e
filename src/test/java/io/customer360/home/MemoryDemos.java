package io.customer360.home;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The demo in memory, and what was purged. */
final class MemoryDemos implements Demos {

    private final Set<String> names = new HashSet<>();
    private final List<Demo> purged = new ArrayList<>();
    private final Set<CustomerId> known = new HashSet<>();
    private Optional<Demo> current = Optional.empty();

    MemoryDemos holding(String name) {
        names.add(name);
        return this;
    }

    MemoryDemos knowing(CustomerId customer) {
        known.add(customer);
        return this;
    }

    List<Demo> purged() {
        return purged;
    }

    @Override
    public Optional<Demo> current() {
        return current;
    }

    @Override
    public boolean taken(String name) {
        return names.contains(name);
    }

    @Override
    public boolean known(CustomerId customer) {
        return known.contains(customer);
    }

    @Override
    public Demo begin(Instant now) {
        if (current.isPresent()) {
            throw Rejected.value("c360.home.demo-there.error");
        }
        Demo begun = new Demo(List.of(), List.of(), now, false);
        current = Optional.of(begun);
        return begun;
    }

    @Override
    public void keep(Demo demo) {
        if (current.isEmpty()) {
            throw Rejected.value("c360.home.demo-gone.error");
        }
        current = Optional.of(demo);
    }

    @Override
    public void purge(Demo demo) {
        purged.add(demo);
        current = Optional.empty();
    }
}
