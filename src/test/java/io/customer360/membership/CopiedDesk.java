package io.customer360.membership;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A service desk in memory and the copies that refreshes make of it. */
final class CopiedDesk {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final CustomerId ACME = new CustomerId(7);
    static final CustomerId GLOBEX = new CustomerId(8);

    final AServiceDesk desk = new AServiceDesk();
    final MemoryCopies.OfSnapshots snapshots = new MemoryCopies.OfSnapshots();
    final MemoryCopies.OfMembers members = new MemoryCopies.OfMembers();
    final MemoryCopies.OfLinks links = new MemoryCopies.OfLinks();
    final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    final MemoryRefreshes refreshes = new MemoryRefreshes();
    final DirectWork work = new DirectWork();

    Refresh refresh() {
        return in(new Free()).now().orElseThrow();
    }

    RefreshOrganisations in(OneAtATime turn) {
        return in(turn, refreshes);
    }

    RefreshOrganisations in(OneAtATime turn, Refreshes record) {
        return new RefreshOrganisations(
                desk,
                new OrganisationCopies(snapshots, members, links, profiles, work, record),
                record,
                turn,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    Set<String> names() {
        return snapshots.held().stream().map(Snapshot::name).collect(Collectors.toSet());
    }

    static Member member(CustomerId customer, String user) {
        return new Member(customer, new UserKey(user));
    }

    static DeskLink link(CustomerId customer, long project) {
        return new DeskLink(customer, project);
    }

    /** Nobody else is at work. */
    static final class Free implements OneAtATime {
        @Override
        public <T> Optional<T> attempt(Supplier<T> work) {
            return Optional.of(work.get());
        }
    }

    /** Somebody else is at work. */
    static final class Busy implements OneAtATime {
        @Override
        public <T> Optional<T> attempt(Supplier<T> work) {
            return Optional.empty();
        }
    }
}
