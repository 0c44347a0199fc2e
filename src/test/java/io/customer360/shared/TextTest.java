package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text that people enter (F-022, F-051)")
class TextTest {

    @Test
    @DisplayName("is trimmed and loses control characters, half characters and direction overrides")
    void cleans() {
        assertEquals("Gold plan", Text.line("  Gold plan\u0000\n", 20));
        assertEquals("a b", Text.line("a\tb", 20));
        assertEquals("a b", Text.line("a\u202Eb", 20));
        assertEquals("a b", Text.line("a\uD83Db", 20));
        assertEquals("Zoë 🚀", Text.line("Zoë 🚀", 20));
    }

    @Test
    @DisplayName("may be exactly as long as allowed, and not longer")
    void length() {
        assertEquals("12345", Text.line(" 12345 ", 5));
        assertEquals(
                List.of(" c360.input.too-long.error"), Refusals.of(() -> Text.line("123456", 5)));
        assertEquals(List.of(5), Refusals.argsOf(() -> Text.line("123456", 5)));
    }

    @Test
    @DisplayName("is blank when nothing is left of it")
    void blank() {
        assertTrue(Text.blank(" \u0000\t "));
        assertFalse(Text.blank(" x "));
    }

    @Test
    @DisplayName("of several lines loses blank and repeated ones, in any case")
    void lines() {
        assertEquals(
                List.of("Retail", "Public sector"),
                Text.lines("Retail\r\n\n  Public sector \nretail\n\u0000", 20));
        assertEquals(
                List.of(" c360.input.too-long.error"), Refusals.of(() -> Text.lines("ok\ntoo", 2)));
    }
}
