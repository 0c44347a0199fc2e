package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layout of the customer page (F-013, F-014, F-015)")
class LayoutTest {
    private static final List<String> SHIPPED = List.of("a", "b", "c", "d");

    @Test
    @DisplayName("as shipped has everything on, in the shipped order")
    void shipped() {
        assertEquals(SHIPPED, Arrangement.SHIPPED.all(SHIPPED));
        assertEquals(SHIPPED, Arrangement.SHIPPED.on(SHIPPED));
        assertEquals(Section.SUMMARY, Layout.DEFAULT.sections().get(0));
        assertEquals(Optional.of(Section.OVERVIEW), Layout.DEFAULT.landing());
        assertEquals(
                List.of(Tile.ARR, Tile.USAGE_HEALTH, Tile.FEEDBACK_HEALTH, Tile.SUPPORT_HEALTH),
                Layout.DEFAULT.tiles());
        assertEquals(Widgets.in(Section.OVERVIEW), Layout.DEFAULT.widgets(Section.OVERVIEW));
        assertEquals(0, Layout.DEFAULT.version());
    }

    @Test
    @DisplayName("follows the admin's order and leaves out what is off")
    void arranged() {
        var arranged = new Arrangement(List.of("d", "b", "a", "c"), Set.of("b"));
        assertEquals(List.of("d", "b", "a", "c"), arranged.all(SHIPPED));
        assertEquals(List.of("d", "a", "c"), arranged.on(SHIPPED));
    }

    @Test
    @DisplayName("shows what a later version brings behind its neighbour, and forgets what is gone")
    void later() {
        var arranged = new Arrangement(List.of("d", "gone", "b"), Set.of());
        assertEquals(List.of("a", "d", "b", "c"), arranged.all(SHIPPED));
        assertEquals(SHIPPED, new Arrangement(List.of(), Set.of("gone")).on(SHIPPED));
    }

    @Test
    @DisplayName("without Overview leads to the first section that is on")
    void landing() {
        var layout = sections(List.of("tickets", "summary"), Set.of("overview"));
        assertFalse(layout.shows(Section.OVERVIEW));
        assertEquals(layout.sections().get(0), layout.landing().orElseThrow());
    }

    @Test
    @DisplayName("has no section whose widgets are all off")
    void withoutWidgets() {
        var off = Set.copyOf(Widgets.in(Section.TICKETS).stream().map(Widget::key).toList());
        var layout =
                new Layout(
                        Arrangement.SHIPPED,
                        new Arrangement(List.of(), off),
                        Arrangement.SHIPPED,
                        List.of(),
                        1);
        assertFalse(layout.shows(Section.TICKETS));
        assertTrue(layout.shows(Section.SUBSCRIPTIONS));
        assertEquals(List.of(), layout.widgets(Section.TICKETS));
    }

    @Test
    @DisplayName("can have every section off but never shows one that is")
    void allOff() {
        var all = Set.copyOf(Stream.of(Section.values()).map(Section::key).toList());
        assertEquals(Optional.empty(), sections(List.of(), all).landing());
    }

    private static Layout sections(List<String> order, Set<String> off) {
        return new Layout(
                new Arrangement(order, off),
                Arrangement.SHIPPED,
                Arrangement.SHIPPED,
                List.of(),
                1);
    }
}
