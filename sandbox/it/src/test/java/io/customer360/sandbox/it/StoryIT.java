package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("the first story, from a ticket to the customer and back")
class StoryIT {
    private static final String DIGITS = "7654321";

    @Test
    @DisplayName(
            "an agent opens a ticket and sees the panel; a click leads to the customer; a CSM edits a"
                    + " price and MRR and ARR follow; no amount for the agent; the portal customer is refused")
    void story(Installation on, Browsers browsers) {
        var customer = on.customer("Story", "SUP");
        on.assign(customer, "carla");
        var sid = on.subscription(customer, Forms.subscription());
        var key = on.ticket("SUP", customer);
        var name = on.customerName(customer);

        var agent = browsers.page(on.as("anna"));
        agent.navigate(on.url() + Pages.ticket(key));
        assertThat(TicketPanel.on(agent).customer(name)).isVisible();
        TicketPanel.on(agent).link(name).click();
        assertThat(agent).hasURL(Pattern.compile(".*" + Pages.customer(customer) + ".*"));
        assertThat(WidgetBox.on(agent, "info").body()).isVisible();

        var csm = browsers.page(on.as("carla"));
        editPrice(on, csm, customer, sid);
        assertThat(csm.locator(".c360-cards")).containsText(Amounts.pattern(DIGITS));
        csm.reload();
        assertTrue(
                Amounts.in(csm.locator(".c360-cards").innerText(), "7654321"), "ARR on the page");
        assertTrue(Amounts.in(csm.locator(".c360-cards").innerText(), "637860"), "MRR on the page");

        var lead = browsers.page(on.as("admin"));
        lead.navigate(on.url() + Pages.ticket(key));
        var panel = TicketPanel.on(lead).customer(name);
        assertThat(panel).isVisible();
        assertTrue(Amounts.in(panel.innerText(), "7654321"), "ARR in the panel");
        assertTrue(Amounts.in(panel.innerText(), "637860"), "MRR in the panel");

        agentFindsNoAmount(on, customer, sid, key);
        agentSeesNoAmountArrive(on, browsers, customer, key);
        portalCustomerIsRefused(on, customer, sid, key);
        assertEquals(List.of(), browsers.faults());
    }

    private static void editPrice(Installation on, Page csm, int customer, int sid) {
        csm.navigate(on.url() + Pages.subscriptions(customer));
        var widget = WidgetBox.on(csm, "subscriptions-full");
        widget.section().locator("#c360-subscription-" + sid + "-edit").click();
        new SubscriptionForm(widget.section()).fill("price", DIGITS + ".00").save();
        assertThat(widget.section().locator("form.c360-form")).hasCount(0);
    }

    private static List<String> addresses(int customer, int sid) {
        var path = "customers/" + customer;
        return List.of(
                path,
                path + "/cards",
                path + "/changes",
                path + "/tickets/open",
                path + "/subscriptions",
                path + "/subscriptions?full=true&sort=arr&direction=desc",
                path + "/subscriptions/" + sid);
    }

    private static void agentFindsNoAmount(Installation on, int customer, int sid, String key) {
        var pages = new ArrayList<>(addresses(customer, sid));
        pages.addAll(
                List.of(
                        Pages.ticket(key),
                        Pages.customer(customer),
                        Pages.subscriptions(customer)));
        for (var page : pages) {
            for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                var answer = on.as("anna").send("GET", page, face, null).expect(200);
                for (var digits : List.of(DIGITS, "637860", "1200.00", "\"price\"", "\"arr\"")) {
                    assertFalse(Amounts.in(answer.body(), digits), digits + " in " + answer);
                }
            }
        }
    }

    /** Watches every answer the agent's browser gets, so that no later request brings an amount. */
    private static void agentSeesNoAmountArrive(
            Installation on, Browsers browsers, int customer, String key) {
        var page = browsers.page(on.as("anna"));
        var bodies = new ArrayList<String>();
        page.onResponse(
                response -> {
                    if (response.url().contains("customer360")) {
                        bodies.add(response.url());
                    }
                });
        for (var address :
                List.of(
                        Pages.ticket(key),
                        Pages.customer(customer),
                        Pages.subscriptions(customer))) {
            page.navigate(on.url() + address);
            assertThat(page.locator(".c360-skeleton, .c360-waiting")).hasCount(0);
            assertFalse(Amounts.in(page.content(), DIGITS), address);
        }
        assertFalse(bodies.isEmpty());
        assertEquals(List.of(), bodies.stream().filter(url -> url.endsWith("/form")).toList());
    }

    private static void portalCustomerIsRefused(
            Installation on, int customer, int sid, String key) {
        var paula = on.as("paula");
        for (var address : addresses(customer, sid)) {
            assertEquals(403, paula.get(address).status(), address);
            assertEquals(403, paula.html(address).status(), address);
        }
        for (var page :
                List.of(
                        Pages.customer(customer),
                        Pages.subscriptions(customer),
                        Pages.ACCESS,
                        Pages.INDUSTRIES)) {
            var answer = paula.html(page);
            assertEquals(403, answer.status(), answer.toString());
            assertFalse(answer.body().contains(on.customerName(customer)), answer.toString());
        }
        assertFalse(paula.html(Pages.ticket(key)).body().contains(Pages.PANEL));
        var edit = Forms.of("version", "0", "country", "DE");
        assertEquals(403, paula.patch("customers/" + customer, edit).status());
    }
}
