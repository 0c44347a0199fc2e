package io.customer360.sandbox.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecoratedTest {
    private static String page(String head) {
        return "<html><head><title>A & B</title>"
                + head
                + "</head><body><p>x  <b>y</b></p></body></html>";
    }

    @Test
    @DisplayName("title, body and metas of a page that asks for a frame are taken over")
    void general() {
        var page =
                Decorated.read(page("<meta name='decorator' content='atl.general'>")).orElseThrow();

        assertEquals("A & B", page.title());
        assertEquals(Page.Layout.GENERAL, page.layout());
        assertEquals("<p>x  <b>y</b></p>", page.body().toString());
    }

    @Test
    @DisplayName("an admin page says which entry of the menu is open")
    void admin() {
        var page =
                Decorated.read(
                                page(
                                        "<meta name='decorator' content='atl.admin'>"
                                                + "<meta name='admin.active.tab' content='first-link'>"))
                        .orElseThrow();

        assertEquals(Page.Layout.ADMIN, page.layout());
        assertEquals("first-link", page.meta("admin.active.tab"));
    }

    @Test
    @DisplayName("a page without decorator, or with none, stays as it is; an unknown one fails")
    void others() {
        assertTrue(Decorated.read(page("")).isEmpty());
        assertTrue(Decorated.read(page("<meta name='decorator' content='none'>")).isEmpty());
        assertThrows(
                IllegalStateException.class,
                () -> Decorated.read(page("<meta name='decorator' content='atl.generl'>")));
    }
}
