package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
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
                                () -> List.of(tile(Tile.USERS, 3)),
                                () -> List.of(new TileSource(Tile.CONTACTS, (c, a) -> broken()))),
                        api.layouts,
                        api.urls);
        var items = ((TilesJson) tiles.of(ACME, boss()).json()).items();

        assertEquals(List.of("users", "contacts"), items.stream().map(it -> it.key()).toList());
        assertEquals(3, items.get(0).figure().count());
        assertTrue(items.get(1).read());
        assertNull(items.get(1).figure());
        assertTrue(items.get(0).url().text().endsWith("/customers/1/people"));
    }

    @Test
    @DisplayName("tiles without figures yet say that they are being read")
    void blank() {
        var tiles =
                new TileViews(List.of(() -> List.of(tile(Tile.USERS, 3))), api.layouts, api.urls);
        assertFalse(tiles.blank(ACME).get(0).read());
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
