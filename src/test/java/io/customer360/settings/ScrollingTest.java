package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading customers in one scroll (F-010)")
class ScrollingTest {
    private static final Actor CARLA = Actors.carla(Permission.VIEW);

    private final Scrolling scrolling = new Scrolling(new MemoryPreferences());

    @Test
    @DisplayName("is off until somebody chooses it, and each person chooses alone")
    void chosen() {
        assertFalse(scrolling.on(CARLA.key()));
        assertTrue(scrolling.choose(Map.of("on", "true"), CARLA));
        assertTrue(scrolling.on(CARLA.key()));
        assertFalse(scrolling.on(Actors.boss().key()));
        assertFalse(scrolling.choose(Map.of("on", "false"), CARLA));
        assertFalse(scrolling.on(CARLA.key()));
    }

    @Test
    @DisplayName("must be said, as yes or no, by somebody who may see customers")
    void refused() {
        assertEquals(
                List.of("on c360.input.required.error"),
                Refusals.of(() -> scrolling.choose(Map.of(), CARLA)));
        assertEquals(
                List.of("on c360.input.flag.error"),
                Refusals.of(() -> scrolling.choose(Map.of("on", "maybe"), CARLA)));
        assertThrows(Forbidden.class, () -> scrolling.choose(Map.of("on", "true"), Actors.carla()));
    }
}
