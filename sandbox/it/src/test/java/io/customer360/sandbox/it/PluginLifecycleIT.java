package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("the plugin switched off and on again in the running host")
class PluginLifecycleIT {
    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Lifecycle", "SUP");
    }

    @Test
    @DisplayName("disabled: ticket page without panel, no REST, no pages, no resources")
    void disabled() {
        on.sandbox().plugin().disable();
        assertFalse(ticket().contains(Pages.PANEL));
        assertEquals(404, on.as("admin").get("customers/" + customer).status());
        assertEquals(404, on.as("admin").html(Pages.customer(customer)).status());
        assertFalse(ticket().contains("panel.js"), "its script is still asked for");
    }

    @Test
    @DisplayName(
            "enabled again, three times: everything works with the data kept, nothing is doubled")
    void enabledAgain() {
        var sid = on.subscription(customer, Forms.subscription());
        for (int round = 1; round <= 3; round++) {
            on.sandbox().plugin().disable();
            on.sandbox().plugin().enable();
            assertEquals(1, count(ticket(), Pages.PANEL), "panels");
            assertEquals(
                    1, count(ticket(), "/js/panel.js") + count(ticket(), ":c360-panel/panel.js"));
            edit(sid, round);
            assertEquals(round, edits(), "history entries after one edit per round");
        }
        assertEquals(1, count(adminPage(), "id=\"c360-admin-access-link\""), "admin links");
    }

    private void edit(int sid, int round) {
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        var country = round % 2 == 0 ? "DE" : "FR";
        on.as("admin").patch(path, Forms.of("version", version, "country", country)).expect(200);
        on.as("admin").get(path + "/subscriptions/" + sid).expect(200);
    }

    /** The changes of the country; adding the subscription is in the history too. */
    private int edits() {
        int countries = 0;
        var changes = on.as("admin").get("customers/" + customer + "/changes").expect(200).json();
        for (var item : changes.path("items")) {
            if (item.toString().matches("(?s).*\"(FR|DE|France|Germany)\".*")) {
                countries++;
            }
        }
        return countries;
    }

    private String ticket() {
        return on.as("anna").html("/browse/SUP-1").expect(200).body();
    }

    private String adminPage() {
        return on.as("admin").html("/secure/admin").expect(200).body();
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
