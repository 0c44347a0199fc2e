package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arranging sections and tiles one step at a time (F-013, F-014)")
class ArrangeLayoutTest {
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");
    private static final String WITHOUT_CONTACTS =
            "users,renewal,tasks-due,open-tickets,support-health,feedback-health,usage-health,arr";

    private final MemoryLayouts store = new MemoryLayouts();
    private final ArrangeLayout arrange =
            new ArrangeLayout(
                    store,
                    new ChangeLayout(store, new DirectWork(), Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    @DisplayName("puts tiles in order and keeps which are off")
    void order() {
        show("0", LayoutPart.TILES, "contacts", "true");
        var saved = order("1", LayoutPart.TILES, "contacts," + WITHOUT_CONTACTS);
        assertEquals(
                List.of(
                        Tile.CONTACTS,
                        Tile.SUPPORT_HEALTH,
                        Tile.FEEDBACK_HEALTH,
                        Tile.USAGE_HEALTH,
                        Tile.ARR),
                saved.tiles());
        assertEquals(2, store.current().version());
    }

    @Test
    @DisplayName("leaves a section out and shows it again, without touching the others")
    void show() {
        var without = show("0", LayoutPart.SECTIONS, "history", "false");
        assertFalse(without.shows(Section.HISTORY));
        assertEquals(Section.values().length - 1, without.sections().size());
        assertEquals(
                List.of(Section.values()),
                show("1", LayoutPart.SECTIONS, "history", "true").sections());
    }

    @Test
    @DisplayName("refuses to leave the last section out")
    void lastSection() {
        int version = 0;
        var keys = new ArrayList<>(Layout.SECTION_KEYS);
        for (var key : keys.subList(1, keys.size())) {
            show(Integer.toString(version++), LayoutPart.SECTIONS, key, "false");
        }
        var last = Integer.toString(version);
        assertEquals(
                List.of(" c360.layout.last-section.error"),
                Refusals.of(() -> show(last, LayoutPart.SECTIONS, keys.get(0), "false")));
        assertTrue(store.current().shows(Section.SUMMARY));
    }

    @Test
    @DisplayName("refuses an order with a tile missing, twice or unknown")
    void incomplete() {
        for (var order :
                List.of(
                        "users,contacts",
                        "users," + WITHOUT_CONTACTS,
                        "nonsense," + WITHOUT_CONTACTS)) {
            assertEquals(
                    List.of("order c360.order.incomplete.error"),
                    Refusals.of(() -> order("0", LayoutPart.TILES, order)));
        }
        assertThrows(NotFound.class, () -> show("0", LayoutPart.TILES, "nonsense", "true"));
        assertThrows(NotFound.class, () -> LayoutPart.of("nonsense"));
    }

    @Test
    @DisplayName("is not overwritten by somebody who has seen an older one")
    void stale() {
        var newer = show("0", LayoutPart.TILES, "users", "true");
        var refused =
                assertThrows(Stale.class, () -> show("0", LayoutPart.SECTIONS, "history", "false"));
        assertEquals(newer, refused.current());
        assertThrows(
                Stale.class, () -> order("0", LayoutPart.TILES, "contacts," + WITHOUT_CONTACTS));
    }

    @Test
    @DisplayName("is for managers")
    void managers() {
        var others = Actors.carla(Permission.EDIT);
        assertThrows(Forbidden.class, () -> arrange.order(LayoutPart.TILES, Map.of(), others));
        assertThrows(
                Forbidden.class, () -> arrange.show(LayoutPart.TILES, "users", Map.of(), others));
    }

    private Layout order(String version, LayoutPart part, String order) {
        return arrange.order(part, Map.of("version", version, "order", order), Actors.boss());
    }

    private Layout show(String version, LayoutPart part, String key, String on) {
        return arrange.show(part, key, Map.of("version", version, "on", on), Actors.boss());
    }
}
