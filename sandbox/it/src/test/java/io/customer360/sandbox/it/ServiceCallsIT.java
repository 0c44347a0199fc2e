package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-090 the app never asks Jira about tickets one at a time")
class ServiceCallsIT {
    private Installation on;
    private CustomerTickets made;

    @BeforeEach
    void ownTickets(Installation on) {
        this.on = on;
        made = new CustomerTickets(on, on.customer("Counted", "SUP"));
        made.fill(30);
    }

    @Test
    @DisplayName("neither for its lists and figures, on pages and in the API")
    void tickets() {
        var path = made.path();
        var before = calls();

        assertEquals(30, made.get("anna", "").path("total").asInt());
        assertEquals(25, made.get("anna", "?full=true").path("items").size());
        assertEquals(5, made.get("anna", "?full=true&start=25").path("items").size());
        on.as("anna").html(path).expect(200);
        on.as("anna").html(path + "?full=true").expect(200);
        on.as("anna").get(path + "/summary").expect(200);
        on.as("anna").get("customers").expect(200);

        assertEquals(before, calls());
    }

    @Test
    @DisplayName("nor for the panel beside a ticket")
    void panel() {
        var key = on.ticket("SUP", made.customer());
        var before = calls();

        var page = on.as("anna").html("/browse/" + key).expect(200).body();
        assertTrue(page.contains("c360-panel"), page);
        on.as("anna").html(made.path() + "/open?except=" + key).expect(200);

        assertEquals(before, calls());
    }

    @Test
    @DisplayName("nor for the refresh of organisations")
    void refresh() {
        var before = calls();

        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);

        assertEquals(before, calls());
    }

    @Test
    @DisplayName("which would be counted")
    void counted() {
        var before = calls();
        on.world().service(IssueManager.class).getIssueObject(on.ticket("SUP"));
        assertEquals(before + 1, calls());
    }

    private long calls() {
        return on.world().calls().total();
    }
}
