package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Arrangement;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arranging the tiers (X-19)")
class ArrangeTiersTest {

    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);

    private final MemoryTiers store = new MemoryTiers();
    private int holders;
    private final ArrangeTiers arrange =
            new ArrangeTiers(
                    store,
                    tier -> holders,
                    new DirectWork(),
                    Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("a new tier comes last; an id is never given twice")
    void adds() {
        Tiers added = arrange.add(draft(0, " Gold ", true), ADMIN);
        assertEquals(new Tier(new TierId(5), "Gold", true), added.all().get(4));

        Tiers removed = arrange.remove(new TierId(5), 1, ADMIN);
        Tiers again = arrange.add(draft(removed.version(), "Gold", false), ADMIN);

        assertEquals(new TierId(6), again.all().get(4).id());
        assertEquals("Strategic (VIP)", line(store.revisions().get(0).changes().get(0).from()));
    }

    @Test
    @DisplayName("a tier is renamed and marked; names are unique whatever their case")
    void changes() {
        Tiers changed = arrange.change(new TierId(2), draft(0, "ENTERPRISE", true), ADMIN);

        assertTrue(changed.find(new TierId(2)).orElseThrow().vip());
        assertEquals("ENTERPRISE", changed.all().get(1).name());
        assertEquals(
                List.of("name c360.tiers.name-taken.error"),
                Refusals.of(
                        () -> arrange.change(new TierId(2), draft(1, "strategic", true), ADMIN)));
        assertEquals(
                List.of("name c360.tiers.name-taken.error"),
                Refusals.of(() -> arrange.add(draft(1, "strategic", true), ADMIN)));
        assertThrows(
                NotFound.class, () -> arrange.change(new TierId(99), draft(1, "X", false), ADMIN));
        assertFalse(TierDraft.parse(Map.of("version", "0", "name", "X")).vip());
    }

    @Test
    @DisplayName("the order becomes the one asked for, which names each tier once")
    void orders() {
        Tiers ordered = arrange.arrange(new Arrangement(0, List.of(4, 3, 2, 1)), ADMIN);

        assertEquals("Small business", ordered.all().get(0).name());
        for (var ids : List.of(List.of(4, 3, 2), List.of(4, 3, 2, 9), List.of(4, 3, 2, 2))) {
            assertEquals(
                    List.of("order c360.order.incomplete.error"),
                    Refusals.of(() -> arrange.arrange(new Arrangement(1, ids), ADMIN)));
        }
    }

    @Test
    @DisplayName("a tier that customers have stays")
    void inUse() {
        holders = 3;

        assertEquals(
                List.of(" c360.tiers.in-use.error"),
                Refusals.of(() -> arrange.remove(new TierId(1), 0, ADMIN)));
        holders = 0;
        assertEquals(3, arrange.remove(new TierId(1), 0, ADMIN).all().size());
        assertThrows(NotFound.class, () -> arrange.remove(new TierId(1), 1, ADMIN));
    }

    @Test
    @DisplayName("at most 50, from the newest version, by managers; nothing new stores nothing")
    void limits() {
        assertEquals(0, arrange.arrange(new Arrangement(0, List.of(1, 2, 3, 4)), ADMIN).version());
        IntStream.range(0, 46).forEach(it -> arrange.add(draft(it, "T" + it, false), ADMIN));
        assertEquals(
                List.of("name c360.input.too-many.error"),
                Refusals.of(() -> arrange.add(draft(46, "One more", false), ADMIN)));
        assertThrows(Stale.class, () -> arrange.add(draft(0, "Old", false), ADMIN));
        assertThrows(
                Forbidden.class,
                () -> arrange.remove(new TierId(1), 46, Actors.carla(Permission.EDIT)));
        assertEquals(46, store.revisions().size());
    }

    private static String line(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static TierDraft draft(int version, String name, boolean vip) {
        return TierDraft.parse(
                Map.of(
                        "version", String.valueOf(version),
                        "name", name,
                        "vip", String.valueOf(vip)));
    }
}
