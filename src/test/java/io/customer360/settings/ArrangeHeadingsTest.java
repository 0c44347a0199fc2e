package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Putting custom fields under headings (F-015)")
class ArrangeHeadingsTest {
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");

    private final MemoryLayouts store = new MemoryLayouts();
    private final ArrangeHeadings arrange =
            new ArrangeHeadings(
                    store,
                    new ChangeLayout(store, new DirectWork(), Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    @DisplayName("the first heading takes every field, the next ones start empty")
    void add() {
        add("0", "Contract");
        assertEquals(
                List.of(group("Contract", 3, 5), group("Technical")),
                add("1", " Technical ").fieldGroups());
    }

    @Test
    @DisplayName("fields go under another heading, in order, or are left out")
    void place() {
        add("0", "A");
        add("1", "B");
        assertEquals(
                List.of(group("B", 5), group("A", 7)),
                place("2", "h2,5,rest,3,h1,7,rest").fieldGroups());
        assertEquals(List.of(group("B"), group("A")), place("3", "h1,h2,rest,5,7,3").fieldGroups());
    }

    @Test
    @DisplayName("a field above the first heading is refused, and so is an order without a heading")
    void misplaced() {
        add("0", "A");
        add("1", "B");
        assertEquals(
                List.of("order c360.layout.no-heading.error"),
                Refusals.of(() -> place("2", "3,h1,h2")));
        for (var order : List.of("h1,3,5", "h1,h1,h2,rest,3,5", "h1,h1,3,5", "h1,3,h2")) {
            assertEquals(
                    List.of("order c360.order.incomplete.error"),
                    Refusals.of(() -> place("2", order)));
        }
        assertEquals(
                List.of("order c360.input.number-range.error"),
                Refusals.of(() -> place("2", "h1,h3")));
        assertEquals(
                List.of("groups c360.input.choice.error"),
                Refusals.of(() -> place("2", "h1,3,h2,3,5")));
    }

    @Test
    @DisplayName("a heading is renamed; its fields stay")
    void rename() {
        add("0", "A");
        var renamed = arrange.rename(1, named("1", "Better"), Actors.boss());
        assertEquals(List.of(group("Better", 3, 5)), renamed.fieldGroups());
        assertThrows(NotFound.class, () -> arrange.rename(2, named("2", "No"), Actors.boss()));
    }

    @Test
    @DisplayName("the fields of a heading that goes stand under the one above it, or the next")
    void remove() {
        add("0", "A");
        add("1", "B");
        place("2", "h1,3,h2,5,7");
        assertEquals(List.of(group("A", 3, 5, 7)), remove(2, 3).fieldGroups());
        add("4", "C");
        place("5", "h1,3,5,h2,7");
        assertEquals(List.of(group("C", 3, 5, 7)), remove(1, 6).fieldGroups());
        assertEquals(List.of(), remove(1, 7).fieldGroups());
        assertThrows(NotFound.class, () -> remove(1, 8));
    }

    @Test
    @DisplayName("a heading needs a text that is not too long, and there are fifty at most")
    void refused() {
        assertEquals(
                List.of("heading c360.input.required.error"), Refusals.of(() -> add("0", " ")));
        assertEquals(
                List.of("heading c360.input.too-long.error"),
                Refusals.of(() -> add("0", "x".repeat(101))));
        for (int version = 0; version < ArrangeHeadings.MAX_COUNT; version++) {
            add(Integer.toString(version), "Heading " + version);
        }
        assertEquals(
                List.of("heading c360.input.too-many.error"),
                Refusals.of(() -> add("50", "One more")));
    }

    @Test
    @DisplayName("nothing is overwritten by somebody who has seen an older layout")
    void stale() {
        add("0", "A");
        assertThrows(Stale.class, () -> add("0", "B"));
        assertThrows(Stale.class, () -> place("0", "h1,5,3"));
        assertThrows(Stale.class, () -> remove(1, 0));
    }

    @Test
    @DisplayName("is for managers")
    void managers() {
        var others = Actors.carla(Permission.EDIT);
        assertThrows(Forbidden.class, () -> arrange.add(named("0", "A"), List.of(), others));
        assertThrows(Forbidden.class, () -> arrange.rename(1, named("0", "A"), others));
        assertThrows(Forbidden.class, () -> arrange.remove(1, 0, others));
        assertThrows(Forbidden.class, () -> arrange.place(Map.of(), List.of(), others));
    }

    private static FieldGroup group(String heading, Integer... fields) {
        return new FieldGroup(heading, List.of(fields));
    }

    private static Map<String, String> named(String version, String heading) {
        return Map.of("version", version, "heading", heading);
    }

    private Layout add(String version, String heading) {
        return arrange.add(named(version, heading), List.of(3, 5), Actors.boss());
    }

    private Layout place(String version, String order) {
        return arrange.place(
                Map.of("version", version, "order", order), List.of(3, 5), Actors.boss());
    }

    private Layout remove(int number, int version) {
        return arrange.remove(number, version, Actors.boss());
    }
}
