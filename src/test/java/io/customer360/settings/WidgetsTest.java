package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The customer page (F-004 to F-006, F-008)")
class WidgetsTest {

    @Test
    @DisplayName("has Summary as its first section")
    void sections() {
        assertEquals(Section.SUMMARY, Section.values()[0]);
        assertEquals(Optional.of(Section.SUBSCRIPTIONS), Section.of("subscriptions"));
        assertEquals(Optional.empty(), Section.of("nothing"));
        assertEquals("overview", Section.OVERVIEW.key());
        assertEquals("c360.section.overview.label", Section.OVERVIEW.textKey());
        assertEquals("tickets", Section.TICKETS.chapter());
        assertEquals("custom-fields", Section.FIELDS.chapter());
    }

    @Test
    @DisplayName("shows each insight in its own titled widget")
    void widgets() {
        var keys = Widgets.all().stream().map(Widget::key).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size(), "each key once: " + keys);
        assertTrue(Widgets.all().stream().allMatch(one -> one.titleKey().endsWith(".title")));
        assertEquals("info", Widgets.in(Section.OVERVIEW).get(0).key());
        assertEquals(List.of("tickets-summary", "tickets-full"), keys(Widgets.in(Section.TICKETS)));
    }

    @Test
    @DisplayName("loads after paint what searches tickets")
    void loading() {
        for (var key : List.of("open-tickets", "tickets", "tickets-summary", "tickets-full")) {
            assertEquals(Loading.AFTER_PAINT, widget(key).loading(), key);
        }
        assertEquals(Loading.FIRST_SCREEN, widget("info").loading());
    }

    @Test
    @DisplayName("has its tiles in the narrow column")
    void tiles() {
        assertEquals(Place.TILE, widget("open-tickets").place());
        assertEquals(Place.MAIN, widget("info").place());
    }

    @Test
    @DisplayName("holds all three kinds of knowledge on Overview, and tells which is which")
    void knowledge() {
        assertEquals(
                EnumSet.allOf(Knowledge.class),
                Widgets.in(Section.OVERVIEW).stream()
                        .map(Widget::knowledge)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("demographic", "psychographic", "behavioural"),
                Stream.of(Knowledge.values()).map(Knowledge::code).toList());
        assertEquals("c360.knowledge.behavioural.label", Knowledge.BEHAVIOURAL.textKey());
    }

    private static Widget widget(String key) {
        return Widgets.all().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> keys(List<Widget> widgets) {
        return widgets.stream().map(Widget::key).toList();
    }
}
