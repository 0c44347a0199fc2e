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
}
