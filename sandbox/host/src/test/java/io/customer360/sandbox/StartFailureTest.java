package io.customer360.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartFailureTest {
    @Test
    @DisplayName("tells the chain of causes, one line each, without a stack trace")
    void screen() {
        Exception cause =
                new IllegalStateException("middle\nmore", new IllegalArgumentException("deep"));

        assertEquals(
                """
                top
                  because IllegalStateException: middle
                  because IllegalArgumentException: deep""",
                new StartFailure("top", cause).screen());
    }

    @Test
    @DisplayName("fits one screen however long the chain is")
    void longChain() {
        Exception cause = new IllegalStateException("0");
        for (int i = 1; i < 50; i++) {
            cause = new IllegalStateException(String.valueOf(i), cause);
        }

        assertEquals(13, new StartFailure("top", cause).screen().lines().count());
    }

    @Test
    @DisplayName("tells an error that nobody expected in the same way, and a told one as it is")
    void unexpected() {
        assertEquals(
                """
                Something nobody thought of went wrong.
                  because NoClassDefFoundError: gone/Away""",
                Main.screen(new NoClassDefFoundError("gone/Away")));
        assertEquals("top", Main.screen(new StartFailure("top")));
    }
}
