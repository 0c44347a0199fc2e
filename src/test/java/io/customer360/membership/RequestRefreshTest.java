package io.customer360.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refresh at the wish of an administrator")
class RequestRefreshTest {

    private final AServiceDesk desk = new AServiceDesk().organisation(7, "Acme", "paula");
    private final MemoryRefreshes refreshes = new MemoryRefreshes();
    private int asked;

    @Test
    @DisplayName("is waited for as long as there is not much to read")
    void waitedFor() {
        assertTrue(request(new CopiedDesk.Free()).by(Actors.boss()));
        assertEquals(1, refreshes.latestUseful().orElseThrow().counts().organisations());

        have(5_000);
        assertTrue(request(new CopiedDesk.Free()).by(Actors.boss()));
        assertEquals(0, asked);
    }

    @Test
    @DisplayName("is only asked for when there are more than 5,000 organisations, also at first")
    void askedFor() {
        have(5_001);

        assertFalse(request(new CopiedDesk.Free()).by(Actors.boss()));

        assertEquals(1, asked);
        assertTrue(refreshes.latest().isEmpty());
    }

    @Test
    @DisplayName("does not wait for one that is at work already")
    void busy() {
        assertFalse(request(new CopiedDesk.Busy()).by(Actors.boss()));
    }

    @Test
    @DisplayName("tells what is in the way")
    void blocked() {
        desk.blockedBy(Obstacle.NO_AGENT);

        assertEquals(
                List.of(" c360.refresh.no-agent.error"),
                Refusals.of(() -> request(new CopiedDesk.Free()).by(Actors.boss())));
    }

    @Test
    @DisplayName("needs the right to manage")
    void forbidden() {
        var carla = Actors.carla(Permission.VIEW, Permission.VIEW_ALL, Permission.EDIT);

        assertThrows(Forbidden.class, () -> request(new CopiedDesk.Free()).by(carla));
        assertTrue(refreshes.latest().isEmpty());
    }

    private void have(int organisations) {
        for (int id = 1; id <= organisations; id++) {
            desk.organisation(id, "Org " + id);
        }
    }

    private RequestRefresh request(OneAtATime turn) {
        var copies =
                new OrganisationCopies(
                        new MemoryCopies.OfSnapshots(),
                        new MemoryCopies.OfMembers(),
                        new MemoryCopies.OfLinks(),
                        new MemoryProfiles(new MemoryChanges()),
                        new DirectWork(),
                        refreshes);
        return new RequestRefresh(
                new RefreshOrganisations(desk, copies, refreshes, turn, Clock.systemUTC()),
                () -> asked++,
                desk);
    }
}
