package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-19 what agents see of a customer beside a ticket, and customers never")
class PortalVipIT {

    @Test
    @DisplayName("X-19 the VIP mark, tags and notes stand beside the ticket; the portal has none")
    void never(Installation on, Browsers browsers) {
        var customer = on.customer("Portal", "SUP");
        var path = "customers/" + customer;
        var admin = on.as("admin");
        admin.patch(path + "/attributes", Forms.of("version", "0", "tier", "1")).expect(200);
        admin.post(path + "/tags", Forms.of("name", "Handle with care")).expect(200);
        admin.post(path + "/notes", Forms.of("text", "They are furious", "pinned", "true"))
                .expect(201);
        on.world().organisations().addMember(customer, on.key("paula"));
        try {
            var key = on.ticket("SUP", customer);
            var beside = browsers.page(admin);
            beside.navigate(on.url() + Pages.ticket(key));
            assertThat(beside.locator(".c360-vip")).isVisible();

            var portal = browsers.page(on.as("paula"));
            for (var address :
                    List.of(
                            "/servicedesk/customer/portals",
                            "/servicedesk/customer/user/requests",
                            "/servicedesk/customer/portal/1/" + key)) {
                portal.navigate(on.url() + address);
                var html = portal.content();
                for (var secret :
                        List.of(
                                "c360",
                                "customer360",
                                "VIP",
                                "Strategic",
                                "Handle with",
                                "furious")) {
                    assertFalse(html.contains(secret), secret + " on " + address);
                }
            }
            assertTrue(portal.content().contains("A ticket"), portal.content());
            on.as("paula").get(path).expect(403);
        } finally {
            on.world().organisations().removeMember(customer, on.key("paula"));
            on.as("admin")
                    .patch(
                            path + "/attributes",
                            Forms.of(
                                    "version",
                                    admin.get(path).json().path("version").asText(),
                                    "tier",
                                    ""));
        }
    }
}
