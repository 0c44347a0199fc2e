package io.customer360.customer;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.StatusId;
import io.customer360.status.StatusList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Removing a status (F-040)")
class RemoveStatusTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);
    private static final StatusId GONE = new StatusId(1);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemorySnapshots snapshots = new MemorySnapshots();
    private final MemoryStatuses statuses = new MemoryStatuses();
    private final MemoryDepartures departures = new MemoryDepartures();
    private final RemoveStatus remove =
            new RemoveStatus(
                    statuses,
                    profiles,
                    snapshots,
                    departures.leaving(statuses),
                    new DirectWork(),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("moves every customer, with history and in the list, and nothing else of them")
    void moves() {
        int many = 2 * RemoveStatus.PIECE + 1;
        IntStream.rangeClosed(1, many).forEach(id -> hold(id, 1));
        hold(9_000, 2);

        StatusList left = on("replacement", "3");

        assertEquals(5, left.all().size());
        assertEquals(1, left.version());
        assertEquals(0, profiles.countWith(GONE));
        for (int id : List.of(1, many)) {
            Profile moved = profiles.of(new CustomerId(id));
            assertEquals(Optional.of(new StatusId(3)), moved.status());
            assertEquals(Optional.of("Retail"), moved.industry());
            assertEquals(Optional.of(new CustomerId(5)), moved.parent());
            assertTrue(moved.optOut());
            assertEquals(2, moved.version());
            assertEquals("carla", moved.stamp().orElseThrow().updatedBy().value());
            assertEquals(Optional.of(moved), snapshots.of(moved.id()));
            Change change = changes.newest(moved.id(), 10).get(0);
            assertEquals("status 1 3", change.field() + " " + change.from() + " " + change.to());
        }
        assertEquals(1, profiles.of(new CustomerId(9_000)).version());
    }

    @Test
    @DisplayName("asks for a replacement while customers have it, and takes one that exists")
    void replacement() {
        hold(1, 1);

        assertEquals(
                List.of("replacement c360.statuses.replacement-needed.error"),
                Refusals.of(() -> on("replacement", "")));
        for (String wrong : List.of("1", "99", "gold")) {
            assertEquals(
                    List.of("replacement c360.info.status-unknown.error"),
                    Refusals.of(() -> on("replacement", wrong)));
        }
        assertEquals(6, statuses.current().all().size());
        assertEquals(Optional.of(GONE), profiles.of(new CustomerId(1)).status());
    }

    @Test
    @DisplayName("one that nobody has goes without a replacement; history keeps the list before")
    void unused() {
        assertEquals(5, on("replacement", "").all().size());

        var change = statuses.revisions().get(0).changes().get(0);
        assertTrue(change.from().startsWith("Onboarding"), change.from());
        assertTrue(change.to().startsWith("Adoption"), change.to());
    }

    @Test
    @DisplayName("not the last one, not an unknown one, not from an old version, not by others")
    void refusals() {
        assertThrows(NotFound.class, () -> remove.on(new StatusId(99), version(0), ADMIN));
        assertThrows(Stale.class, () -> remove.on(GONE, version(7), ADMIN));
        assertThrows(
                Forbidden.class, () -> remove.on(GONE, version(0), Actors.carla(Permission.EDIT)));
        IntStream.rangeClosed(1, 5)
                .forEach(id -> remove.on(new StatusId(id), version(id - 1), ADMIN));
        assertEquals(
                List.of(" c360.statuses.last.error"),
                Refusals.of(() -> remove.on(new StatusId(6), version(5), ADMIN)));
    }

    private StatusList on(String field, String text) {
        return remove.on(GONE, Map.of("version", "0", field, text), ADMIN);
    }

    private static Map<String, String> version(int number) {
        return Map.of("version", String.valueOf(number));
    }

    private void hold(int customer, int status) {
        profiles.holding(
                aProfile()
                        .of(new CustomerId(customer))
                        .industry("Retail")
                        .optOut()
                        .parent(5)
                        .status(status)
                        .build());
    }
}
