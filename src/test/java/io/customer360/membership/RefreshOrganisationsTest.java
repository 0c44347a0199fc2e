package io.customer360.membership;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.membership.CopiedDesk.ACME;
import static io.customer360.membership.CopiedDesk.GLOBEX;
import static io.customer360.membership.CopiedDesk.NOW;
import static io.customer360.membership.CopiedDesk.link;
import static io.customer360.membership.CopiedDesk.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.membership.Refresh.Counts;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The refresh of organisations (N-2)")
class RefreshOrganisationsTest {

    private final CopiedDesk copied = new CopiedDesk();
    private final AServiceDesk desk = copied.desk;
    private final MemoryCopies.OfSnapshots snapshots = copied.snapshots;
    private final MemoryCopies.OfMembers members = copied.members;
    private final MemoryCopies.OfLinks links = copied.links;

    @Test
    @DisplayName("copies names, members, desks and what the profile says")
    void copies() {
        desk.organisation(7, "Acme", "paula", "pia").organisation(8, "Globex");
        desk.project(10, 7, 8).project(11, 7).withOthers(2);
        copied.profiles.holding(aProfile().of(ACME).csm("carla").industry("Retail").build());

        Refresh done = refresh();

        assertEquals(Outcome.COMPLETE, done.outcome());
        assertEquals(new Counts(2, 2, 3, 7, 0, 2), done.counts());
        assertEquals(Optional.of(NOW), done.finished());
        assertEquals(Optional.of(done), copied.refreshes.latestUseful());
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
        int before = copied.work.runs();

        assertEquals(0, refresh().counts().written());

        assertEquals(before, copied.work.runs());
    }

    @Test
    @DisplayName("follows a new name, a member who left, a link that went, an edited profile")
    void follows() {
        desk.organisation(7, "Acme", "paula", "pia").project(10, 7);
        refresh();
        desk.organisation(7, "Acme Europe", "pia", "quinn").project(10);
        copied.profiles.holding(aProfile().of(ACME).csm("dan").build());

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
    @DisplayName("leaves it to the one that is at work already")
    void oneAtATime() {
        var busy = copied.in(new CopiedDesk.Busy());

        assertTrue(busy.now().isEmpty());

        assertTrue(copied.refreshes.latest().isEmpty());
    }

    private Refresh refresh() {
        return copied.refresh();
    }

    private Set<String> names() {
        return copied.names();
    }
}
