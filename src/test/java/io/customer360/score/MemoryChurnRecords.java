package io.customer360.score;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Churn records in memory. */
public final class MemoryChurnRecords implements ChurnRecords {

    private final List<KeptChurn> all = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private int lastId;

    /** What was written of each change, the newest last. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    @Override
    public Set<CustomerId> of(Collection<CustomerId> customers) {
        return open(customers).keySet();
    }

    @Override
    public List<KeptChurn> of(CustomerId customer, int max) {
        return all.stream()
                .filter(it -> it.customer().equals(customer))
                .sorted((one, other) -> other.id() - one.id())
                .limit(max)
                .toList();
    }

    @Override
    public Optional<KeptChurn> find(int id) {
        return all.stream().filter(it -> it.id() == id).findFirst();
    }

    @Override
    public Optional<KeptChurn> open(CustomerId customer) {
        return of(customer, Integer.MAX_VALUE).stream()
                .filter(it -> it.ended().isEmpty())
                .findFirst();
    }

    @Override
    public Map<CustomerId, KeptChurn> open(Collection<CustomerId> customers) {
        return customers.stream()
                .flatMap(it -> open(it).stream())
                .collect(Collectors.toMap(KeptChurn::customer, it -> it));
    }

    @Override
    public List<KeptChurn> add(List<Fresh> fresh) {
        return fresh.stream().map(this::add).toList();
    }

    private KeptChurn add(Fresh fresh) {
        lastId++;
        var record = fresh.record();
        open(record.customer())
                .ifPresent(
                        it -> {
                            throw new Stale(it);
                        });
        var added =
                new KeptChurn(
                        lastId,
                        record,
                        fresh.risk(),
                        fresh.inputs(),
                        Optional.empty(),
                        fresh.revision().created(),
                        1);
        all.add(added);
        revisions.add(fresh.revision());
        return added;
    }

    @Override
    public void replace(List<Edited> edited) {
        for (var it : edited) {
            remove(it.next(), it.revision());
            all.add(it.next());
        }
    }

    @Override
    public void remove(KeptChurn record, Revision revision) {
        all.removeIf(it -> it.id() == record.id());
        revisions.add(revision);
    }
}
