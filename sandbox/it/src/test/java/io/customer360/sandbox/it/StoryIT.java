package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("the first story, from a ticket to the customer and back")
class StoryIT {
    private static final String OLD_PRICE = "4821637.00";
    private static final String NEW_PRICE = "7654321.00";

    @Test
    @DisplayName(
            "an agent opens a ticket and sees the panel; a click leads to the customer; a CSM edits a"
                    + " price and MRR and ARR follow; no amount for the agent; the portal customer is refused")
    void story(Installation on, Browsers browsers) {
        var customer = on.customer("Story", "SUP");
        on.assign(customer, "carla");
        var sid = on.subscription(customer, contract());
        var key = on.ticket("SUP", customer);
        var name = on.customerName(customer);
        var before = amounts(on, customer, sid);

        var agent = browsers.page(on.as("anna"));
        var agentGot = Received.by(agent);
        agent.navigate(on.url() + Pages.ticket(key));
        assertThat(TicketPanel.on(agent).customer(name)).isVisible();
        agentGot.shown();
        TicketPanel.on(agent).link(name).click();
        assertThat(agent).hasURL(Pattern.compile(".*" + Pages.customer(customer) + ".*"));
        assertThat(WidgetBox.on(agent, "info").body()).isVisible();
        agentGot.shown();

        var csm = browsers.page(on.as("carla"));
        editPrice(on, csm, customer, sid);
        var after = amounts(on, customer, sid);
        assertThat(csm.locator(".c360-cards")).containsText(Amounts.pattern(after.get(1)));
        var csmGot = Received.by(csm);
        csm.reload();
        assertShown(csm.locator(".c360-cards").innerText(), after.subList(1, 3));

        var lead = browsers.page(on.as("admin"));
        lead.navigate(on.url() + Pages.ticket(key));
        var panel = TicketPanel.on(lead).customer(name);
        assertThat(panel).isVisible();
        assertShown(panel.innerText(), after.subList(1, 3));

        var all = Stream.concat(before.stream(), after.stream()).toList();
        visitAll(on, csm, csmGot, customer, key);
        visitAll(on, agent, agentGot, customer, key);
        theCheckWouldFind(csmGot, after);
        assertEquals(List.of(), agentGot.find(all));
        agentFindsNoAmount(on, customer, sid, all);
        portalCustomerIsRefused(on, customer, sid, key);
    }

    /** A subscription whose price, ARR, MRR and TCV all differ. */
    private static ObjectNode contract() {
        return Forms.with(Forms.subscription(), "price", OLD_PRICE)
                .put("discountKind", "percent")
                .put("discount", "7")
                .put("oneOffFee", "31415.00");
    }

    /** The price, ARR, MRR and TCV as they are now. */
    private static List<String> amounts(Installation on, int customer, int sid) {
        var path = "customers/" + customer + "/subscriptions/" + sid;
        var amounts = Revenues.all(on.as("admin").get(path).expect(200).json());
        assertEquals(4, amounts.stream().distinct().count(), amounts.toString());
        amounts.forEach(amount -> assertTrue(amount.length() > 8, amounts.toString()));
        return amounts;
    }

    private static void editPrice(Installation on, Page csm, int customer, int sid) {
        csm.navigate(on.url() + Pages.subscriptions(customer));
        var widget = WidgetBox.on(csm, "subscriptions-full");
        widget.section().locator("#c360-subscription-" + sid + "-edit").click();
        new SubscriptionForm(widget.section()).fill("price", NEW_PRICE).save();
        assertThat(widget.section().locator("form.c360-form")).hasCount(0);
    }

    private static void assertShown(String text, List<String> amounts) {
        amounts.forEach(amount -> assertTrue(Amounts.in(text, amount), amount + " in " + text));
    }

    /** Every page about the customer, and the table sorted and filtered on the way. */
    private static void visitAll(
            Installation on, Page page, Received received, int customer, String key) {
        for (var address : List.of(Pages.ticket(key), Pages.customer(customer))) {
            page.navigate(on.url() + address);
            received.shown();
        }
        page.navigate(on.url() + Pages.subscriptions(customer));
        received.shown();
        page.locator("#c360-subscriptions-sort-quantity").click();
        assertThat(page.locator("th.c360-col-quantity[aria-sort=ascending]")).isVisible();
        page.waitForResponse(
                response -> response.url().contains("state=active"),
                () -> page.locator("#c360-subscriptions-filter-state").selectOption("active"));
        received.shown();
        for (var part : List.of("/changes", "/tickets/open", "sort=quantity", "filter=")) {
            assertTrue(received.sources().stream().anyMatch(source -> source.contains(part)), part);
        }
    }

    /** What the CSM gets holds the amounts, so the same look at the agent's answers is worth it. */
    private static void theCheckWouldFind(Received csm, List<String> amounts) {
        for (var amount : amounts) {
            var found = csm.find(List.of(amount));
            assertTrue(found.stream().anyMatch(it -> it.contains("GET ")), amount);
            assertTrue(found.stream().anyMatch(it -> it.contains("shown at ")), amount);
        }
        var history = csm.find(List.of(OLD_PRICE));
        assertTrue(history.stream().anyMatch(it -> it.contains("/changes")), history.toString());
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

    private static void agentFindsNoAmount(
            Installation on, int customer, int sid, List<String> amounts) {
        for (var address : addresses(customer, sid)) {
            for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                var answer = on.as("anna").send("GET", address, face, null).expect(200);
                for (var amount : amounts) {
                    assertFalse(Amounts.in(answer.body(), amount), amount + " in " + answer);
                }
                for (var name : List.of("\"price\"", "\"arr\"", "\"mrr\"", "\"tcv\"")) {
                    assertFalse(
                            withoutHiddenFields(answer.body()).contains(name),
                            name + " in " + answer);
                }
            }
        }
    }

    /** Which fields an admin hides is told by name, and tells nothing about their values. */
    private static String withoutHiddenFields(String body) {
        return body.replaceFirst("\"hidden\":\\{(\"\\w+\":(true|false),?)*\\}", "");
    }

    private static void portalCustomerIsRefused(
            Installation on, int customer, int sid, String key) {
        var paula = on.as("paula");
        for (var address : addresses(customer, sid)) {
            assertEquals(403, paula.get(address).status(), address);
            assertEquals(403, paula.html(address).status(), address);
        }
        var pages = new ArrayList<>(List.of(Pages.ACCESS, Pages.INDUSTRIES));
        pages.add(Pages.customer(customer));
        pages.add(Pages.subscriptions(customer));
        for (var page : pages) {
            var answer = paula.html(page);
            assertEquals(403, answer.status(), answer.toString());
            assertFalse(answer.body().contains(on.customerName(customer)), answer.toString());
        }
        assertFalse(paula.html(Pages.ticket(key)).body().contains(Pages.PANEL));
        var edit = Forms.of("version", "0", "country", "DE");
        assertEquals(403, paula.patch("customers/" + customer, edit).status());
    }
}
