package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("R24 sixty scripts in every kind of record, in every section: none runs")
class RecordsXssIT {
    private static final int SHORT = 60;
    private static final int MANY = 50;
    private static final int MONTHS = 12;
    private static final List<String> SECTIONS =
            List.of(
                    "summary",
                    "overview",
                    "health",
                    "attributes",
                    "fields",
                    "revenue",
                    "contacts",
                    "people",
                    "conversation",
                    "tasks",
                    "hierarchy",
                    "history");

    private final List<CustomField> fields = new ArrayList<>();
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void villains(Installation on) {
        this.on = on;
        customer = on.customer(Payloads.ALL.get(0), "SUP");
        path = "customers/" + customer;
    }

    @AfterEach
    void tidy() {
        fields.forEach(CustomField::remove);
    }

    @Test
    @DisplayName(
            "contacts, notes, tags, links, invoices, pulses, custom fields, tasks, relatives, history")
    void records(Browsers browsers) {
        assertEquals(60, Payloads.ALL.size());
        everyRecord();
        customFields();
        var task = new CustomerTasks(on, customer).create(Payloads.ALL.get(2), 1);
        var world = on.world();
        world.issues().comment(task, world.user("admin"), String.join(" ", Payloads.ALL), false);
        relative();
        var key = on.ticket("SUP", customer);

        var page = browsers.page(on.as("admin"));
        for (var section : SECTIONS) {
            var address = Pages.customer(customer) + "/" + section;
            assertEquals(List.of(), Payloads.live(on.as("admin").html(address).body()), section);
            page.navigate(on.url() + address);
            assertThat(page.locator(".c360-skeleton")).hasCount(0);
            assertNothingRan(page);
        }
        for (var form : List.of("#c360-changes-kind", "#c360-changes-field")) {
            page.locator(form).focus();
        }
        page.navigate(on.url() + Pages.ticket(key));
        assertThat(page.locator(".c360-waiting")).hasCount(0);
        assertNothingRan(page);
        page.navigate(on.url() + Pages.CUSTOMERS);
        assertNothingRan(page);
        for (var admin : List.of("fields", "tags", "statuses", "tiers", "contact-types", "pulse")) {
            page.navigate(on.url() + "/plugins/servlet/customer360/admin/" + admin);
            assertThat(page.locator(".c360-widget-body").first()).isVisible();
            assertNothingRan(page);
        }
    }

    private void everyRecord() {
        var admin = on.as("admin");
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            var payload = Payloads.ALL.get(i);
            on.contact(customer, Forms.of("name", payload, "role", payload));
            var note = Forms.of("text", payload);
            admin.post(path + "/notes", i == 0 ? note.put("pinned", "true") : note).expect(201);
            var number = payload.substring(0, Math.min(SHORT, payload.length())).strip();
            admin.post(path + "/invoices", Forms.with(Forms.invoice(), "number", number))
                    .expect(201);
            pulse(i % MONTHS, payload);
            if (i < MANY) {
                var link = Forms.of("name", payload, "address", "https://example.test/" + i);
                admin.post(path + "/links", link).expect(201);
            }
            if (i < MANY && payload.length() <= SHORT) {
                admin.post(path + "/tags", Forms.of("name", payload)).expect(200);
            }
        }
    }

    /** What was said in a month before becomes a note. */
    private void pulse(int ago, String payload) {
        var month = YearMonth.now(ZoneOffset.UTC).minusMonths(ago).toString();
        var levels = on.as("admin").get("settings/pulse").json().at("/levels/items");
        var form = Forms.of("month", month, "level", levels.path(0).path("id").asText());
        on.as("admin").post(path + "/pulses", form.put("summary", payload)).expect(201);
    }

    private void customFields() {
        for (var type : List.of("text", "long-text")) {
            var field = define(type);
            fields.add(field);
            field.set("admin", customer, Payloads.ALL.get(1)).expect(200);
            field.set("admin", customer, Payloads.ALL.get(3)).expect(200);
        }
        var choice = define("select", Payloads.ALL.get(3), Payloads.ALL.get(1));
        fields.add(choice);
        choice.set("admin", customer, Payloads.ALL.get(3)).expect(200);
    }

    private CustomField define(String type, String... options) {
        var form = CustomField.form(type, options).put("name", Payloads.ALL.get(27));
        return CustomField.define(on, "customer", form);
    }

    private void relative() {
        var child = on.customer(Payloads.ALL.get(3), "SUP");
        on.as("admin")
                .put(
                        "customers/" + child + "/hierarchy",
                        Forms.of("version", "0", "parent", "" + customer))
                .expect(200);
    }

    private static void assertNothingRan(Page page) {
        assertNull(page.evaluate("() => window." + Payloads.MARK + " || null"), page.url());
    }
}
