package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the start; the bound is generous, so that a busy machine fails nothing. */
@DisplayName("the sandbox with its demo data, as built, from process start to the first pages")
class StartIT {
    private static final Duration BOUND = Duration.ofSeconds(60);

    @Test
    @DisplayName("the sign-in page and a ticket with the panel answer within a minute")
    void answers(@TempDir Path home) throws Exception {
        var started = System.nanoTime();
        try (var sandbox = SandboxProcess.start(home, "--db", "h2")) {
            sandbox.anonymous().html("/login.jsp").expect(200);
            var signIn = since(started);
            var ticket = sandbox.as("anna").html(Pages.ticket("SUP-1")).expect(200);
            var panel = since(started);
            assertTrue(ticket.body().contains("c360-panel-customer"), "no panel");
            System.out.printf(
                    "Start to sign-in page: %.1f s, to the panel beside a ticket: %.1f s%n",
                    signIn.toMillis() / 1000.0, panel.toMillis() / 1000.0);
            assertTrue(panel.compareTo(BOUND) < 0, "took " + panel);
        }
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
