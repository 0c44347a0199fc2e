package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WishesTest {
    @Test
    @DisplayName("Options are read, the rest is as documented")
    void read() {
        Wishes wishes = Wishes.of("--plugin", "a.jar", "--web", "w", "--rounds", "15");
        assertEquals(
                new Wishes(
                        Path.of("a.jar"),
                        Path.of("w"),
                        100_000,
                        15,
                        400,
                        Wishes.CASES,
                        Optional.empty(),
                        Optional.empty()),
                wishes);
    }

    @Test
    @DisplayName("Unknown, missing and half options are refused")
    void refused() {
        for (String[] wrong :
                new String[][] {
                    {},
                    {"--plugin", "a"},
                    {"--plugin"},
                    {"--web", "w", "--fast", "yes"},
                    {"--plugin", "a", "--web", "w", "--cases", "B1,B99"}
                }) {
            assertThrows(IllegalArgumentException.class, () -> Wishes.of(wrong));
        }
    }

    @Test
    @DisplayName("Too few tickets are refused in one line that says how many are needed")
    void tooFew() {
        var wrong =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Wishes.of("--plugin", "a", "--web", "w", "--tickets", "6199"));
        assertEquals("--tickets needs a number from 6,200, not 6199", wrong.getMessage());
    }

    @Test
    @DisplayName("Only a run of the usual length is one for the document")
    void usual() {
        assertTrue(Wishes.of("--plugin", "a", "--web", "w").usual());
        assertFalse(Wishes.of("--plugin", "a", "--web", "w", "--rounds", "15").usual());
    }
}
