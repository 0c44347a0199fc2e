package io.customer360.membership;

import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Copies in memory, which remember how many rows each replacement took and gave. */
class MemoryCopies<T> implements Copies<T> {

    private final Set<T> held = new HashSet<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Function<T, CustomerId> customer;
    private int mostAtOnce;

    MemoryCopies(Function<T, CustomerId> customer) {
        this.customer = customer;
    }

    @Override
    public Set<T> of(Collection<CustomerId> customers) {
        Set<T> found =
                held.stream()
                        .filter(copy -> customers.contains(customer.apply(copy)))
                        .collect(Collectors.toSet());
        mostAtOnce = Math.max(mostAtOnce, found.size());
        return found;
    }

    @Override
    public void replace(Collection<T> gone, Collection<T> added, int run) {
        sizes.add(gone.size() + added.size());
        held.removeAll(gone);
        held.addAll(added);
    }

    Set<T> held() {
        return held;
    }

    /** The size of the largest answer so far. */
    int mostAtOnce() {
        return mostAtOnce;
    }

    List<Integer> sizes() {
        return sizes;
    }

    /** Snapshots in memory. */
    static final class OfSnapshots extends MemoryCopies<Snapshot> implements SnapshotCopies {

        OfSnapshots() {
            super(Snapshot::customer);
        }

        @Override
        public List<CustomerId> after(Optional<CustomerId> last, int max) {
            return held().stream()
                    .map(Snapshot::customer)
                    .filter(id -> last.isEmpty() || id.value() > last.get().value())
                    .sorted(Comparator.comparing(CustomerId::value))
                    .limit(max)
                    .toList();
        }

        @Override
        public int count() {
            return held().size();
        }
    }

    /** Memberships in memory. */
    static final class OfMembers extends MemoryCopies<Member> implements MemberCopies {

        OfMembers() {
            super(Member::customer);
        }
    }

    /** Links in memory. */
    static final class OfLinks extends MemoryCopies<DeskLink> implements LinkCopies {

        OfLinks() {
            super(DeskLink::customer);
        }
    }
}
