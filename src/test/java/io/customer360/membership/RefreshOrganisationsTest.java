package io.customer360.membership;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryProfiles;
import io.customer360.membership.Refresh.Counts;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The refresh of organisations (N-2)")
class RefreshOrganisationsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final CustomerId ACME = new CustomerId(7);
    private static final CustomerId GLOBEX = new CustomerId(8);

    private final AServiceDesk desk = new AServiceDesk();
    private final MemoryCopies.OfSnapshots snapshots = new MemoryCopies.OfSnapshots();
    private final MemoryCopies.OfMembers members = new MemoryCopies.OfMembers();
    private final MemoryCopies.OfLinks links = new MemoryCopies.OfLinks();
    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final MemoryRefreshes refreshes = new MemoryRefreshes();
    private final DirectWork work = new DirectWork();

    @Test
    @DisplayName("copies names, members, desks and what the profile says")
    void copies() {
        desk.organisation(7, "Acme", "paula", "pia").organisation(8, "Globex");
        desk.project(10, 7, 8).project(11, 7).withOthers(2);
        profiles.holding(aProfile().of(ACME).csm("carla").industry("Retail").build());

        Refresh done = refresh();

        assertEquals(Outcome.COMPLETE, done.outcome());
        assertEquals(new Counts(2, 2, 3, 7, 0, 2), done.counts());
        assertEquals(Optional.of(NOW), done.finished());
        assertEquals(Optional.of(done), refreshes.latestUseful());
        assertEquals(Set.of(member(ACME, "paula"), member(ACME, "pia")), members.held());
        assertEquals(Set.of(link(ACME, 10), link(GLOBEX, 10), link(ACME, 11)), links.held());
        assertEquals(Set.of("Acme", "Globex"), names());
        Snapshot acme = snapshots.of(List.of(ACME)).iterator().next();
        assertEquals(Optional.of(new UserKey("carla")), acme.csm());
        assertEquals(Optional.of("Retail"), acme.industry());
    }

    @Test
    @DisplayName("writes nothing in an unchanged world")
    void unchanged() {
        desk.organisation(7, "Acme", "paula").project(10, 7);
        refresh();
        int before = work.runs();

        assertEquals(0, refresh().counts().written());

        assertEquals(before, work.runs());
    }

    @Test
    @DisplayName("follows a new name, a member who left, a link that went, an edited profile")
    void follows() {
        desk.organisation(7, "Acme", "paula", "pia").project(10, 7);
        refresh();
        desk.organisation(7, "Acme Europe", "pia", "quinn").project(10);
        profiles.holding(aProfile().of(ACME).csm("dan").build());

        assertEquals(2 + 2 + 1, refresh().counts().written());

        assertEquals(Set.of("Acme Europe"), names());
        assertEquals(Set.of(member(ACME, "pia"), member(ACME, "quinn")), members.held());
        assertEquals(Set.of(), links.held());
    }

    @Test
    @DisplayName("lets go of an organisation that was deleted")
    void deleted() {
        desk.organisation(7, "Acme", "paula").organisation(8, "Globex", "gina").project(10, 7, 8);
        refresh();
        desk.without(7);

        refresh();

        assertEquals(Set.of("Globex"), names());
        assertEquals(Set.of(member(GLOBEX, "gina")), members.held());
        assertEquals(Set.of(link(GLOBEX, 10)), links.held());
    }

    @Test
    @DisplayName("misses nobody when the list shifts between two pages")
    void shifted() {
        IntStream.rangeClosed(1, 150).forEach(id -> desk.organisation(id, "Org " + id));
        refresh();
        desk.afterwards(() -> desk.without(1));

        refresh();

        assertTrue(names().contains("Org 101"), "moved from the second page to the first");
        refresh();
        assertEquals(149, names().size());
    }

    @Test
    @DisplayName("keeps what a silent organisation and a silent project had, and says so")
    void partly() {
        desk.organisation(7, "Acme", "paula").organisation(8, "Globex").project(10, 7, 8);
        refresh();
        desk.organisation(7, "Acme", "pia").hidingMembersOf(7).project(10).hidingProject(10);
        desk.organisation(8, "Globex Group");

        Refresh done = refresh();

        assertEquals(Outcome.PARTIAL, done.outcome());
        assertEquals(2, done.counts().failed());
        assertEquals(Set.of(member(ACME, "paula")), members.held());
        assertEquals(Set.of(link(ACME, 10), link(GLOBEX, 10)), links.held());
        assertEquals(Set.of("Acme", "Globex Group"), names());
    }

    @Test
    @DisplayName("lets nothing go when the list of organisations breaks off")
    void brokenOff() {
        IntStream.rangeClosed(1, 150).forEach(id -> desk.organisation(id, "Org " + id, "p" + id));
        refresh();
        desk.without(1).without(149).silentFrom(100);

        Refresh stopped = refresh();

        assertEquals(Outcome.FAILED, stopped.outcome());
        assertEquals(Optional.of(Obstacle.REFUSED), stopped.obstacle());
        assertEquals(150, snapshots.held().size());
        assertEquals(150, members.held().size());
        assertEquals(1, refreshes.latestUseful().orElseThrow().run());
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    @DisplayName("says what is in its way and touches nothing")
    void blocked(Obstacle reason) {
        desk.organisation(7, "Acme", "paula");
        refresh();
        desk.without(7).blockedBy(reason);

        Refresh stopped = refresh();

        assertEquals(Optional.of(reason), stopped.obstacle());
        assertEquals(Outcome.FAILED, stopped.outcome());
        assertEquals(Set.of("Acme"), names());
    }

    @Test
    @DisplayName("moves at most 500 rows each way in one transaction")
    void chunks() {
        String[] many =
                IntStream.range(0, 1_203).mapToObj(number -> "p" + number).toArray(String[]::new);
        desk.organisation(7, "Acme", many);

        refresh();

        assertEquals(List.of(500, 500, 203), members.sizes());
        assertEquals(1_203, members.held().size());
    }

    @Test
    @DisplayName("stops writing as soon as a later refresh has begun")
    void fenced() {
        desk.organisation(7, "Acme", "paula");
        desk.meanwhile(() -> refreshes.begin(NOW));

        assertThrows(IllegalStateException.class, this::refresh);

        assertEquals(Set.of(), names());
        assertEquals(Set.of(), members.held());
    }

    @Test
    @DisplayName("remembers a fault as a failed refresh")
    void fault() {
        desk.meanwhile(
                () -> {
                    throw new IllegalArgumentException("broken");
                });

        assertThrows(IllegalArgumentException.class, this::refresh);

        Refresh last = refreshes.latest().orElseThrow();
        assertEquals(Outcome.FAILED, last.outcome());
        assertEquals(Optional.empty(), last.obstacle());
    }

    @Test
    @DisplayName("leaves it to the one that is at work already")
    void oneAtATime() {
        var busy = use(new Busy());

        assertTrue(busy.now().isEmpty());

        assertTrue(refreshes.latest().isEmpty());
    }

    private Refresh refresh() {
        return use(new Free()).now().orElseThrow();
    }

    private RefreshOrganisations use(OneAtATime turn) {
        return new RefreshOrganisations(
                desk,
                new OrganisationCopies(snapshots, members, links, profiles, work, refreshes),
                refreshes,
                turn,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Set<String> names() {
        return snapshots.held().stream().map(Snapshot::name).collect(Collectors.toSet());
    }

    private static Member member(CustomerId customer, String user) {
        return new Member(customer, new UserKey(user));
    }

    private static DeskLink link(CustomerId customer, long project) {
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
