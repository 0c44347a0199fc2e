package io.customer360.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fields of a form (F-065: every problem at once, at its field)")
class FieldsTest {

    @Test
    @DisplayName("are given when they have text")
    void given() {
        Fields fields = new Fields(Map.of("a", "x", "b", " \u0000 "));

        assertTrue(fields.given("a"));
        assertFalse(fields.given("b"));
        assertFalse(fields.given("c"));
    }

    @Test
    @DisplayName("are read by their parser")
    void read() {
        Fields fields = new Fields(Map.of("a", "5", "on", "true", "off", "false"));

        assertEquals(Optional.of(5), fields.optional("a", Parse::version));
        assertEquals(Optional.of(5), fields.required("a", Parse::version));
        assertEquals(Optional.empty(), fields.optional("missing", Parse::version));
        assertTrue(fields.flag("on"));
        assertFalse(fields.flag("off"));
        assertFalse(fields.flag("missing"));
        assertDoesNotThrow(fields::check);
    }

    @Test
    @DisplayName("are all named in one refusal, in order")
    void refused() {
        Fields fields = new Fields(Map.of("a", "x", "b", "y"));

        assertEquals(Optional.empty(), fields.optional("a", Parse::version));
        assertEquals(Optional.empty(), fields.required("b", Parse::version));
        assertEquals(Optional.empty(), fields.required("c", Parse::version));
        fields.attempt(
                "d",
                () -> {
                    throw Rejected.at("elsewhere", "c360.input.flag.error");
                });

        assertEquals(
                List.of(
                        "a c360.input.number.error",
                        "b c360.input.number.error",
                        "c c360.input.required.error",
                        "elsewhere c360.input.flag.error"),
                Refusals.of(fields::check));
    }

    @Test
    @DisplayName("are clean until refused")
    void clean() {
        Fields fields = new Fields(Map.of("a", "x"));
        fields.optional("a", Parse::version);

        assertFalse(fields.clean("b", "a"));
        assertTrue(fields.clean("b", "c"));
    }

    @Test
    @DisplayName("a refusal always has a reason")
    void reason() {
        assertThrows(IllegalArgumentException.class, () -> new Rejected(List.of()));
    }
}
