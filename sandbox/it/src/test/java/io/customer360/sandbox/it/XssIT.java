package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("R24 scripts in every stored text, in every view: none runs")
class XssIT {
    private Installation on;
    private String industriesBefore;

    @BeforeEach
    void shared(Installation on) {
        this.on = on;
        industriesBefore = Settings.industries(on.as("admin")).path("names").asText();
    }

    @AfterEach
    void industriesBack() {
        industries(industriesBefore);
    }

    @Test
    @DisplayName("in the names of organisation, CSM, editor, plan, source and industry")
    void everywhere(Browsers browsers) {
        industries(industriesBefore + "\n" + String.join("\n", Payloads.ALL));
        var customer = on.customer(Payloads.ALL.get(3), "SUP");
        var villain = on.user(Payloads.ALL.get(1), Locale.ENGLISH, "csm-team");
        on.assign(customer, villain);
        var path = "customers/" + customer;
        var sid = 0;
        for (var payload : Payloads.ALL) {
            var version = on.as(villain).get(path).expect(200).json().path("version").asText();
            var edit = Forms.of("version", version, "industry", payload);
            on.as(villain).patch(path, edit).expect(200);
            var form = Forms.with(Forms.subscription(), "plan", payload);
            sid =
                    on.subscription(
                            customer,
                            form.put("source", shortened(payload))
                                    .put("externalId", payload + sid));
        }
        var key = on.ticket("SUP", customer);
        noLiveMarkup(customer, sid, key);
        nothingRuns(browsers, customer, sid, key);
    }

    @Test
    @DisplayName("in what a refused form repeats")
    void refusedInput(Browsers browsers) {
        var customer = on.customer("Xss", "SUP");
        for (var payload : Payloads.ALL) {
            var form = Forms.subscription();
            form.fieldNames().forEachRemaining(field -> form.put(field, payload));
            form.put(payload.substring(0, Math.min(20, payload.length())), payload);
            var html =
                    on.as("admin")
                            .send(
                                    "POST",
                                    "customers/" + customer + "/subscriptions",
                                    Visitor.HTML,
                                    form);
            assertEquals(400, html.status(), html.toString());
            assertEquals(List.of(), Payloads.live(html.body()), html.toString());
        }
        var page = open(browsers, Pages.subscriptions(customer));
        var widget = WidgetBox.on(page, "subscriptions-full");
        widget.section().locator("#c360-subscriptions-add").first().click();
        var form = new SubscriptionForm(widget.section());
        browsers.expect(400);
        form.fill("plan", Payloads.ALL.get(3)).fill("price", Payloads.ALL.get(2)).save();
        assertThat(form.input("price")).hasAttribute("aria-invalid", "true");
        assertNothingRan(page);
    }

    @Test
    @DisplayName("in addresses: sort, filter, search for people")
    void addresses() {
        var customer = on.customer("Xss", "SUP");
        on.subscription(customer, Forms.subscription());
        for (var payload : Payloads.ALL) {
            var text = java.net.URLEncoder.encode(payload, java.nio.charset.StandardCharsets.UTF_8);
            for (var path :
                    List.of(
                            "customers/" + customer + "/subscriptions?full=true&filter=" + text,
                            "customers/" + customer + "/subscriptions?full=true&sort=" + text,
                            "customers/" + text,
                            "people?q=" + text)) {
                var answer = on.as("admin").html(path);
                var html = answer.header("Content-Type").startsWith("text/html");
                var live = html ? Payloads.live(answer.body()) : List.of();
                assertEquals(List.of(), live, answer.toString());
            }
        }
    }

    private void noLiveMarkup(int customer, int sid, String key) {
        var path = "customers/" + customer;
        Stream.of(
                        path,
                        path + "/cards",
                        path + "/changes",
                        path + "/form/industry",
                        path + "/form/csm",
                        path + "/subscriptions",
                        path + "/subscriptions?full=true",
                        path + "/subscriptions/" + sid,
                        path + "/subscriptions/" + sid + "/form",
                        "settings/industries",
                        "settings/access",
                        Pages.ticket(key),
                        Pages.customer(customer),
                        Pages.subscriptions(customer),
                        Pages.INDUSTRIES)
                .forEach(
                        address -> {
                            var answer = on.as("admin").html(address).expect(200);
                            assertEquals(List.of(), Payloads.live(answer.body()), address);
                        });
    }

    private void nothingRuns(Browsers browsers, int customer, int sid, String key) {
        var page = open(browsers, Pages.ticket(key));
        assertThat(page.locator(".c360-waiting")).hasCount(0);
        assertNothingRan(page);
        page.navigate(on.url() + Pages.customer(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        assertNothingRan(page);
        for (var field : List.of("industry", "csm", "status")) {
            WidgetBox.on(page, "info").pencil(field).click();
            assertThat(WidgetBox.on(page, "info").slot(field).locator("form")).isVisible();
            assertNothingRan(page);
        }
        page.navigate(on.url() + Pages.subscriptions(customer));
        page.locator("#c360-subscription-" + sid + "-edit").click();
        assertThat(page.locator("form.c360-form")).isVisible();
        assertNothingRan(page);
        page.navigate(on.url() + Pages.INDUSTRIES);
        assertThat(page.locator("textarea")).isVisible();
        assertNothingRan(page);
    }

    private static String shortened(String payload) {
        return payload.substring(0, Math.min(40, payload.length())).strip();
    }

    private Page open(Browsers browsers, String path) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + path);
        return page;
    }

    private static void assertNothingRan(Page page) {
        assertNull(page.evaluate("() => window." + Payloads.MARK + " || null"), page.url());
        assertTrue(page.locator("body").count() > 0);
    }

    private void industries(String names) {
        var form = Settings.industries(on.as("admin")).put("names", names);
        on.as("admin").put("settings/industries", form).expect(200);
    }
}
