package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithSandbox
@DisplayName("F-050 to F-057, F-060, F-065 subscriptions and what they are worth")
class SubscriptionsIT {
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Subscriptions", "SUP");
        path = "customers/" + customer + "/subscriptions";
    }

    @ParameterizedTest(name = "{0}, {1} years: ARR {2}, MRR {3}")
    @DisplayName("F-052, F-053, F-054 MRR and ARR follow from price and period")
    @CsvSource({
        "weekly,,62400.00,5200.00",
        "monthly,,14400.00,1200.00",
        "quarterly,,4800.00,400.00",
        "yearly,,1200.00,100.00",
        "multi-year,3,400.00,33.33",
    })
    void periods(String period, String years, String arr, String mrr) {
        var form =
                Forms.subscription().put("period", period).put("years", years == null ? "" : years);
        var sid = on.subscription(customer, form);
        var cards = on.as("admin").get("customers/" + customer + "/cards").expect(200);
        assertEquals(arr, Revenues.arr(cards));
        assertEquals(mrr, Revenues.mrr(cards));
        assertEquals(arr, Revenues.amount(one(sid).path("arr")));
    }

    @Test
    @DisplayName("F-054 future, expired, paused and trial subscriptions count nothing")
    void notCounted() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var form = Forms.subscription();
        add(Forms.with(form, "start", "" + today.plusDays(2)).put("end", ""));
        add(
                Forms.with(form, "start", "" + today.minusYears(2))
                        .put("end", "" + today.minusDays(2)));
        add(
                Forms.with(form, "pausedFrom", "" + today.minusDays(2))
                        .put("pausedTo", "" + today.plusDays(2)));
        add(Forms.with(form, "trial", "true"));
        var list = on.as("admin").get(path).expect(200).json();
        assertEquals(4, list.path("count").asInt());
        for (var item : list.path("items")) {
            assertEquals("0.00", Revenues.amount(item.path("arr")), item.toString());
        }
        var cards = on.as("admin").get("customers/" + customer + "/cards").json();
        for (var arr : cards.path("arr")) {
            assertEquals("0.00", Revenues.amount(arr));
        }
    }

    @Test
    @DisplayName(
            "F-055 TCV: the term's charges and the one-off fee; without an end it is marked assumed")
    void contractValue() {
        var fixed = add(Forms.with(Forms.subscription(), "oneOffFee", "50.00"));
        assertEquals("1250.00", Revenues.amount(one(fixed).path("tcv")));
        var open = add(Forms.with(Forms.subscription(), "end", ""));
        assertEquals("1200.00", Revenues.amount(one(open).path("tcv")));
        assertTrue(one(open).path("tcvAssumed").asBoolean());
    }

    @Test
    @DisplayName("F-050 totals are kept apart by currency")
    void currencies() {
        add(Forms.subscription());
        add(Forms.with(Forms.subscription(), "currency", "USD"));
        add(Forms.subscription());
        var totals = on.as("admin").get(path).expect(200).json().path("totals");
        assertEquals(2, totals.size(), totals.toString());
        var amounts = new ArrayList<String>();
        totals.forEach(total -> amounts.add(Revenues.amount(total.path("arr"))));
        assertEquals(List.of("1200.00", "2400.00"), amounts.stream().sorted().toList());
    }

    @Test
    @DisplayName("F-060 a changed price changes the cards at the next look")
    void cardsFollow() {
        var sid = add(Forms.subscription());
        assertEquals("1200.00", cardsArr());
        var edit = Forms.with(Forms.subscription(), "price", "600.00");
        on.as("admin").put(path + "/" + sid, edit.put("version", "" + version(sid))).expect(200);
        assertEquals("600.00", cardsArr());
    }

    @Test
    @DisplayName(
            "F-065 every change is in the history, and amounts only for those who may see them")
    void audited() {
        var sid = add(Forms.subscription());
        var edit = Forms.with(Forms.subscription(), "price", "7654321.00").put("quantity", "3");
        on.as("admin").put(path + "/" + sid, edit.put("version", "" + version(sid))).expect(200);
        var changes = "customers/" + customer + "/changes";
        assertTrue(Amounts.in(on.as("admin").html(changes).body(), "7654321.00"));
        var seen = on.as("anna").get(changes).expect(200).body();
        assertTrue(seen.contains("\"3\""), seen);
        assertTrue(!Amounts.in(seen, "7654321.00"), seen);
    }

    @Test
    @DisplayName("F-065 the full table sorts and filters on the server")
    void sortsAndFilters() {
        for (var plan : List.of("Beta", "alpha", "Gamma 100%", "Gamma 1000")) {
            add(Forms.with(Forms.subscription(), "plan", plan));
        }
        assertEquals(
                List.of("alpha", "Beta", "Gamma 100%", "Gamma 1000"),
                plans("?full=true&sort=plan&direction=asc"));
        assertEquals(
                List.of("Gamma 1000", "Gamma 100%", "Beta", "alpha"),
                plans("?full=true&sort=plan&direction=desc"));
        assertEquals(List.of("Gamma 100%"), plans("?full=true&filter=100%25"));
        assertEquals(List.of(), plans("?full=true&filter=%27%20OR%201%3D1"));
    }

    @Test
    @DisplayName("F-051 the form suggests the plans in use, and any other text is stored as well")
    void plansSuggested(Browsers browsers) {
        var used = "Plan " + customer;
        add(Forms.with(Forms.subscription(), "plan", used));
        var widget = WidgetBox.on(open(browsers), "subscriptions-full").section();
        widget.locator("#c360-subscriptions-add").first().click();
        var form = new SubscriptionForm(widget);
        assertThat(form.input("plan")).hasAttribute("list", "c360-subscription-plans");
        assertThat(form.input("plans").locator("option[value='" + used + "']")).hasCount(1);
        form.fill("plan", "Never heard of " + customer).fill("price", "10.00").save();
        assertThat(widget.locator("tr[data-subscription]")).hasCount(2);
        assertEquals(List.of("Never heard of " + customer, used), plans("?sort=plan"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("F-056 the quantity is a whole number that is not negative")
    @CsvSource({"0,201", "1,201", "999999999,201", "-1,400", "1.5,400", "'',400", "ten,400"})
    void quantity(String quantity, int status) {
        var form = Forms.with(Forms.subscription(), "quantity", quantity).put("price", "0.00");
        var answer = on.as("admin").post(path, form).expect(status);
        assertEquals(status == 400, answer.json().path("errors").has("quantity"), "" + answer);
        var items = on.as("admin").get(path).json().path("items");
        assertEquals(status == 400 ? "" : quantity, items.path(0).path("quantity").asText());
    }

    @Test
    @DisplayName("F-057 auto-collection is shown as on or off, and the table is filtered by it")
    void autoCollection(Browsers browsers) {
        var on = add(Forms.with(Forms.subscription(), "autoCollection", "true"));
        var off = add(Forms.with(Forms.subscription(), "autoCollection", "false"));
        var widget = WidgetBox.on(open(browsers), "subscriptions-full").section();
        var column =
                "td[data-label='" + Words.of("c360.subscriptions.auto-collection.label") + "']";
        var rowOn = widget.locator("#c360-subscription-" + on);
        var rowOff = widget.locator("#c360-subscription-" + off);
        assertThat(rowOn.locator(column)).hasText(Words.of("c360.subscriptions.on.label"));
        assertThat(rowOff.locator(column)).hasText(Words.of("c360.subscriptions.off.label"));
        var filter = widget.locator("#c360-subscriptions-filter-collection");
        filter.selectOption("off");
        assertThat(rowOn).hasCount(0);
        assertThat(rowOff).hasCount(1);
        filter.selectOption("on");
        assertThat(rowOff).hasCount(0);
        assertThat(rowOn).hasCount(1);
    }

    @Test
    @DisplayName("a subscription of another customer is not found under this one")
    void foreignSubscription() {
        var other = on.customer("Subscriptions", "SUP");
        var sid = on.subscription(other, Forms.subscription());
        assertEquals(404, on.as("admin").get(path + "/" + sid).status());
        assertEquals(404, on.as("admin").get(path + "/" + sid + "/form").status());
        assertEquals(404, on.as("admin").delete(path + "/" + sid + "?version=1").status());
        var edit = Forms.subscription().put("version", "1");
        assertEquals(404, on.as("admin").put(path + "/" + sid, edit).status());
    }

    private Page open(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.subscriptions(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }

    private int add(ObjectNode form) {
        return on.subscription(customer, form);
    }

    private JsonNode one(int sid) {
        return on.as("admin").get(path + "/" + sid).expect(200).json();
    }

    private int version(int sid) {
        return one(sid).path("version").asInt();
    }

    private String cardsArr() {
        return Revenues.arr(on.as("admin").get("customers/" + customer + "/cards").expect(200));
    }

    private List<String> plans(String query) {
        var items = on.as("admin").get(path + query).expect(200).json().path("items");
        var plans = new ArrayList<String>();
        items.forEach(item -> plans.add(item.path("plan").asText()));
        return plans;
    }
}
