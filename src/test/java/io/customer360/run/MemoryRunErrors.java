package io.customer360.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The failures of records in memory. */
public final class MemoryRunErrors implements RunErrors {

    private final List<RunError> all = new ArrayList<>();
    private int last;

    @Override
    public boolean report(Job job, String record, String reason, Instant at) {
        var known =
                all.stream()
                        .filter(it -> it.job() == job && it.record().equals(record))
                        .filter(it -> it.reason().equals(reason))
                        .findFirst();
        known.ifPresent(all::remove);
        all.add(
                new RunError(
                        known.map(RunError::id).orElseGet(() -> ++last),
                        job,
                        record,
                        reason,
                        known.map(RunError::times).orElse(0) + 1,
                        known.map(RunError::first).orElse(at),
                        at));
        return known.isEmpty();
    }

    @Override
    public Set<String> records(Job job) {
        return all.stream()
                .filter(it -> it.job() == job)
                .map(RunError::record)
                .collect(Collectors.toSet());
    }

    @Override
    public void resolved(Job job, Collection<String> records) {
        all.removeIf(it -> it.job() == job && records.contains(it.record()));
    }

    @Override
    public Optional<RunError> find(int id) {
        return all.stream().filter(it -> it.id() == id).findFirst();
    }

    @Override
    public List<RunError> newest(int max) {
        return all.stream()
                .sorted(Comparator.comparing(RunError::last).thenComparing(RunError::id).reversed())
                .limit(max)
                .toList();
    }

    @Override
    public int count() {
        return all.size();
    }

    @Override
    public void clear(int id) {
        all.removeIf(it -> it.id() == id);
    }

    @Override
    public int clearAll() {
        int count = all.size();
        all.clear();
        return count;
    }

    @Override
    public int forgetBefore(Instant instant) {
        int before = all.size();
        all.removeIf(it -> it.last().isBefore(instant));
        return before - all.size();
    }
}
