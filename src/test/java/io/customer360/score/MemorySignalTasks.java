package io.customer360.score;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Stale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was done about signals, in memory. */
public final class MemorySignalTasks implements SignalTasks {

    private final Map<String, SignalTask> held = new HashMap<>();

    @Override
    public Map<String, SignalTask> of(CustomerId customer, Collection<String> keys) {
        Map<String, SignalTask> found = new HashMap<>();
        keys.forEach(key -> find(customer, key).ifPresent(it -> found.put(key, it)));
        return found;
    }

    @Override
    public Optional<SignalTask> find(CustomerId customer, String key) {
        return Optional.ofNullable(held.get(customer + ":" + key));
    }

    @Override
    public void claim(SignalTask pending) {
        var before = held.putIfAbsent(pending.customer() + ":" + pending.key(), pending);
        if (before != null) {
            throw new Stale(before);
        }
    }

    @Override
    public void made(SignalTask task) {
        held.put(task.customer() + ":" + task.key(), task);
    }

    @Override
    public void forget(SignalTask task) {
        held.computeIfPresent(
                task.customer() + ":" + task.key(),
                (key, now) -> now.at().equals(task.at()) ? null : now);
    }
}
