package io.customer360.membership;

import static io.customer360.membership.CopiedDesk.ACME;
import static io.customer360.membership.CopiedDesk.GLOBEX;
import static io.customer360.membership.CopiedDesk.link;
import static io.customer360.membership.CopiedDesk.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The refresh of organisations, when something is in its way (N-2)")
class RefreshFaultsTest {

    private final CopiedDesk copied = new CopiedDesk();
    private final AServiceDesk desk = copied.desk;
    private final MemoryCopies.OfSnapshots snapshots = copied.snapshots;
    private final MemoryCopies.OfMembers members = copied.members;
    private final MemoryCopies.OfLinks links = copied.links;
    private final MemoryRefreshes refreshes = copied.refreshes;

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
    @DisplayName("keeps an organisation that is only hidden, and says so")
    void hidden() {
        desk.organisation(7, "Acme", "paula").organisation(8, "Globex").project(10, 7);
        refresh();
        desk.hiding(7);

        Refresh done = refresh();

        assertEquals(Outcome.PARTIAL, done.outcome());
        assertEquals(1, done.counts().failed());
        assertEquals(Set.of("Acme", "Globex"), names());
        assertEquals(Set.of(member(ACME, "paula")), members.held());
    }

    @ParameterizedTest(name = "hidden: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("takes an empty list for a refusal when a known organisation may still exist")
    void emptied(boolean hidden) {
        assertEquals(Outcome.COMPLETE, refresh().outcome());
        desk.organisation(7, "Acme", "paula").organisation(8, "Globex").project(10, 7);
        refresh();
        if (hidden) {
            desk.hiding(7).hiding(8);
        } else {
            desk.listingNothing();
        }

        Refresh stopped = refresh();

        assertEquals(Outcome.FAILED, stopped.outcome());
        assertEquals(Optional.of(Obstacle.REFUSED), stopped.obstacle());
        assertEquals(Set.of("Acme", "Globex"), names());
        assertEquals(Set.of(member(ACME, "paula")), members.held());
    }

    @Test
    @DisplayName("believes an empty list when the very last organisation is told to be gone")
    void lastOneGone() {
        desk.organisation(7, "Acme", "paula").project(10, 7);
        refresh();
        desk.without(7);

        Refresh done = refresh();

        assertEquals(Outcome.COMPLETE, done.outcome());
        assertEquals(Set.of(), names());
        assertEquals(Set.of(), members.held());
        assertEquals(Set.of(), links.held());
    }

    @Test
    @DisplayName("says so when an organisation has more members than are kept")
    void cut() {
        desk.organisation(7, "Acme", "paula").cuttingMembersOf(7);

        Refresh done = refresh();

        assertEquals(Outcome.PARTIAL, done.outcome());
        assertEquals(1, done.counts().failed());
        assertEquals(Set.of(member(ACME, "paula")), members.held());
    }

    @Test
    @DisplayName("never has the members of many large organisations at hand at once")
    void large() {
        for (int id = 1; id <= 30; id++) {
            int number = id;
            desk.organisation(
                    id,
                    "Org " + id,
                    IntStream.range(0, 1_000)
                            .mapToObj(user -> number + "-" + user)
                            .toArray(String[]::new));
        }
        refresh();
        refresh();
        IntStream.range(1, 30).forEach(desk::without);
        refresh();

        assertEquals(1_000, members.held().size());
        assertTrue(members.mostAtOnce() <= 10_000, members.mostAtOnce() + " rows at once");
    }

    private Refresh refresh() {
        return copied.refresh();
    }

    private Set<String> names() {
        return copied.names();
    }
}
