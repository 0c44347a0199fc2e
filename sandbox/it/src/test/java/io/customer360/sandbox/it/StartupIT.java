package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("the sandbox starts and its first pages answer")
class StartupIT {
    @Test
    @DisplayName("the sign-in page answers somebody nobody knows")
    void signInPage(Installation on) {
        var page = on.anonymous().html("/login.jsp").expect(200);
        assertTrue(page.body().contains("os_username"), page.toString());
    }

    @Test
    @DisplayName("the dashboard answers an agent")
    void dashboard(Installation on) {
        on.as("anna").html("/secure/Dashboard.jspa").expect(200);
    }

    @Test
    @DisplayName("a ticket answers an agent")
    void ticket(Installation on) {
        var page = on.as("anna").html("/browse/SUP-1").expect(200);
        assertTrue(page.body().contains("SUP-1"), page.toString());
    }
}
