package io.customer360.shared;

import static io.customer360.shared.Actors.carla;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An actor")
class ActorTest {

    @Test
    @DisplayName("may what they hold, and nothing else")
    void may() {
        Actor carla = carla(Permission.VIEW);

        assertTrue(carla.may(Permission.VIEW));
        assertFalse(carla.may(Permission.EDIT));
        assertSame(carla, carla.require(Permission.VIEW));
    }

    @Test
    @DisplayName("is refused by the name of what is missing")
    void refused() {
        Forbidden refusal =
                assertThrows(Forbidden.class, () -> carla().require(Permission.SEE_REVENUE));

        assertEquals(Permission.SEE_REVENUE, refusal.missing());
        assertEquals("needs the permission seeRevenue", refusal.getMessage());
    }

    @Test
    @DisplayName("permissions have the names of their input fields, and texts")
    void permissionNames() {
        assertEquals(
                List.of("view", "viewAll", "edit", "seeRevenue", "export", "manage"),
                Stream.of(Permission.values()).map(Permission::field).toList());
        assertEquals("c360.access.view-all.label", Permission.VIEW_ALL.textKey());
        assertEquals("c360.access.view-all.help", Permission.VIEW_ALL.helpKey());
    }

    @Test
    @DisplayName("a stale edit carries the newer record")
    void stale() {
        assertEquals("newer", new Stale("newer").current());
        assertThrows(NullPointerException.class, () -> new Stale(null));
    }
}
