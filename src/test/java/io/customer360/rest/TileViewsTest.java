package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.settings.ArrangeLayout;
import io.customer360.settings.ChangeLayout;
import io.customer360.settings.LayoutPart;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures of a customer that come from many features (F-007, F-013)")
class TileViewsTest {
    private static final CustomerId ACME = Api.ACME;

    private final Api api = new Api();

    @Test
    @DisplayName("a tile that fails has no figure, the others have theirs")
    void failingTile() {
        var tiles =
                new TileViews(
                        List.of(
                                () -> List.of(tile(Tile.ARR, 3)),
                                () ->
                                        List.of(
                                                new TileSource(
                                                        Tile.SUPPORT_HEALTH, (c, a) -> broken()))),
                        api.layouts,
                        api.urls);
        var items = ((TilesJson) tiles.of(ACME, boss()).json()).items();

        assertEquals(List.of("arr", "support-health"), items.stream().map(it -> it.key()).toList());
        assertEquals(3, items.get(0).figure().count());
        assertTrue(items.get(1).read());
        assertNull(items.get(1).figure());
        assertTrue(items.get(0).url().text().endsWith("/customers/1/revenue"));
    }

    @Test
    @DisplayName("F-175 the shipped tiles come with the page; one that takes longer has all wait")
    void begin() {
        var tiles =
                new TileViews(
                        List.of(
                                () -> List.of(tile(Tile.ARR, 3)),
                                () -> List.of(tile(Tile.OPEN_TICKETS, 2))),
                        api.layouts,
                        api.urls);
        assertTrue(tiles.atHand());
        new ArrangeLayout(
                        api.layouts,
                        new ChangeLayout(api.layouts, new DirectWork(), Clock.systemUTC()))
                .show(
                        LayoutPart.TILES,
                        "open-tickets",
                        Map.of("version", "0", "on", "true"),
                        Actors.boss());
        assertFalse(tiles.atHand());
        assertEquals(2, tiles.blank(ACME).size());
    }

    @Test
    @DisplayName("all seven sources are named; one that fails leaves the others alone")
    void sources() {
        var sources =
                new SourceViews(
                        List.of(
                                () ->
                                        List.of(
                                                new CountedSource(
                                                        SourceKind.INVOICES, (c, a) -> broken()),
                                                new CountedSource(
                                                        SourceKind.TASKS,
                                                        (c, a) -> new HeldJson(2, "Call", null)))),
                        api.layouts,
                        api.urls);
        var items = ((SourcesJson) sources.of(ACME, boss()).json()).items();

        assertEquals(7, items.size());
        var invoices = items.get(1);
        assertTrue(invoices.recorded());
        assertNull(invoices.held());
        assertNotNull(items.get(2).held());
        assertFalse(items.get(5).recorded());
        assertNull(items.get(5).url());
    }

    private Actor boss() {
        api.user.as("boss");
        return api.access.actor();
    }

    private static TileSource tile(Tile tile, int count) {
        return new TileSource(tile, (customer, actor) -> FigureJson.count(count));
    }

    private static <T> T broken() {
        throw new IllegalStateException("broken");
    }
}
