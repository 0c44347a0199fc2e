package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The customer page (F-004, F-006, F-008)")
class WidgetsTest {

    @Test
    @DisplayName("has Overview as its first section")
    void sections() {
        assertEquals(Section.OVERVIEW, Section.values()[0]);
        assertEquals(Optional.of(Section.SUBSCRIPTIONS), Section.of("subscriptions"));
        assertEquals(Optional.empty(), Section.of("nothing"));
        assertEquals("overview", Section.OVERVIEW.key());
        assertEquals("c360.section.overview.label", Section.OVERVIEW.textKey());
    }

    @Test
    @DisplayName("shows each insight in its own titled widget")
    void widgets() {
        assertEquals(
                List.of("info", "subscriptions", "open-tickets", "tickets", "changes"),
                keys(Widgets.in(Section.OVERVIEW)));
        assertEquals(List.of("subscriptions-full"), keys(Widgets.in(Section.SUBSCRIPTIONS)));
        assertEquals(List.of("tickets-summary", "tickets-full"), keys(Widgets.in(Section.TICKETS)));
        assertEquals(8, Widgets.all().stream().map(Widget::key).distinct().count());
        assertTrue(Widgets.all().stream().allMatch(one -> one.titleKey().endsWith(".title")));
    }

    @Test
    @DisplayName("loads after paint what searches tickets or lies below the fold")
    void loading() {
        assertEquals(
                List.of("open-tickets", "tickets", "changes", "tickets-summary", "tickets-full"),
                keys(
                        Widgets.all().stream()
                                .filter(one -> one.loading() == Loading.AFTER_PAINT)
                                .toList()));
        assertEquals(Knowledge.DEMOGRAPHIC, Widgets.all().get(0).knowledge());
    }

    @Test
    @DisplayName("tells which kind of knowledge a widget holds")
    void knowledge() {
        assertEquals(
                List.of("demographic", "psychographic", "behavioural"),
                Stream.of(Knowledge.values()).map(Knowledge::code).toList());
        assertEquals("c360.knowledge.behavioural.label", Knowledge.BEHAVIOURAL.textKey());
    }

    private static List<String> keys(List<Widget> widgets) {
        return widgets.stream().map(Widget::key).toList();
    }
}
