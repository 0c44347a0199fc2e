package io.customer360.membership;

import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UnitOfWork;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The three kinds of copies that a refresh keeps, and what they are compared with. */
public final class OrganisationCopies {

    private static final int PAGE = 500;

    private final SnapshotCopies snapshots;
    private final MemberCopies members;
    private final LinkCopies links;
    private final Profiles profiles;
    private final UnitOfWork work;
    private final Refreshes refreshes;

    /** Keeps copies in these stores. */
    public OrganisationCopies(
            SnapshotCopies snapshots,
            MemberCopies members,
            LinkCopies links,
            Profiles profiles,
            UnitOfWork work,
            Refreshes refreshes) {
        this.snapshots = snapshots;
        this.members = members;
        this.links = links;
        this.profiles = profiles;
        this.work = work;
        this.refreshes = refreshes;
    }

    /** Begins to write as this run. */
    Writer writer(int run) {
        return new Writer(new FencedWork(work, refreshes, run));
    }

    /** Writes what one run has read. */
    final class Writer {
        private final Mirror<Snapshot> snapshotMirror;
        private final Mirror<Member> memberMirror;
        private final Mirror<DeskLink> linkMirror;

        private Writer(FencedWork work) {
            snapshotMirror = new Mirror<>(snapshots, work);
            memberMirror = new Mirror<>(members, work);
            linkMirror = new Mirror<>(links, work);
        }

        int snapshots(List<Organisation> organisations) {
            List<CustomerId> ids = organisations.stream().map(Organisation::id).toList();
            Map<CustomerId, Profile> described = profiles.of(ids);
            return snapshotMirror.equal(
                    ids,
                    organisations.stream()
                            .map(found -> Snapshot.of(found, described.get(found.id())))
                            .collect(Collectors.toSet()));
        }

        int members(Collection<CustomerId> customers, Set<Member> facts) {
            return memberMirror.equal(customers, facts);
        }

        int links(Collection<CustomerId> customers, Set<DeskLink> facts, Set<Long> unread) {
            Set<DeskLink> kept =
                    unread.isEmpty()
                            ? Set.of()
                            : links.of(customers).stream()
                                    .filter(link -> unread.contains(link.project()))
                                    .collect(Collectors.toSet());
            facts.addAll(kept);
            return linkMirror.equal(customers, facts);
        }

        /** One of the customers of whom there are copies. */
        Optional<CustomerId> anyHeld() {
            return snapshots.after(Optional.empty(), 1).stream().findFirst();
        }

        /**
         * Removes every copy about customers that are gone; the snapshot goes last. One customer
         * can have many members, so those are read customer by customer.
         */
        int drop(Predicate<CustomerId> isGone) {
            int written = 0;
            Optional<CustomerId> last = Optional.empty();
            List<CustomerId> page = snapshots.after(last, PAGE);
            while (!page.isEmpty()) {
                List<CustomerId> gone = page.stream().filter(isGone).toList();
                if (!gone.isEmpty()) {
                    for (CustomerId customer : gone) {
                        written += memberMirror.equal(List.of(customer), Set.of());
                    }
                    written += linkMirror.equal(gone, Set.of());
                    written += snapshotMirror.equal(gone, Set.of());
                }
                last = Optional.of(page.get(page.size() - 1));
                page = snapshots.after(last, PAGE);
            }
            return written;
        }
    }
}
