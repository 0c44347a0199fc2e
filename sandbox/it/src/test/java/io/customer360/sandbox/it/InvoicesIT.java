package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-064 invoices")
class InvoicesIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Invoices", "SUP");
        path = "customers/" + customer + "/invoices";
    }

    @Test
    @DisplayName("F-064 unpaid and past due is overdue; open, paid and void are told apart")
    void states() {
        add(Forms.with(Forms.invoice(), "number", "late"));
        add(Forms.with(Forms.invoice(), "number", "open").put("due", "" + TODAY.plusDays(9)));
        add(Forms.with(Forms.invoice(), "number", "paid").put("paid", "" + TODAY.minusDays(9)));
        add(Forms.with(Forms.invoice(), "number", "void").put("cancelled", "true"));

        for (var state : new String[] {"open", "paid", "void"}) {
            var items = list("?state=" + state).path("items");
            assertEquals(1, items.size());
            assertEquals(state, items.path(0).path("number").asText());
        }
        var late = list("?state=overdue").path("items").path(0);
        assertEquals("late", late.path("number").asText());
        assertTrue(late.path("daysOverdue").asInt() > 50, late.toString());
        var totals = list("").path("totals");
        assertEquals("overdue", totals.path(0).path("state").asText());
        assertEquals("1200.00", Revenues.amount(totals.path(0).path("amounts").path(0)));
    }

    @Test
    @DisplayName("F-064 a feed sends an invoice again and again under its external id")
    void feed() {
        var form = Forms.with(Forms.invoice(), "source", "billing").put("externalId", path);
        var where = add(form);
        var again = on.as("admin").post(path, form).expect(200);
        assertTrue(again.header("Location").endsWith(where), again.header("Location"));
        var paid = Forms.with(form, "paid", TODAY.toString()).put("version", "1");
        on.as("admin").post(path, paid).expect(200);
        on.as("admin").post(path, paid).expect(409);

        var list = list("");
        assertEquals(1, list.path("count").asInt());
        assertEquals("paid", list.path("items").path(0).path("state").asText());
        assertEquals(2, list.path("items").path(0).path("version").asInt());
    }

    @Test
    @DisplayName("F-064 every change is in the customer's history, and a stale one is refused")
    void history() {
        var where = add(Forms.invoice());
        var paid = Forms.with(Forms.invoice(), "paid", TODAY.toString()).put("version", "1");
        on.as("admin").put(where, paid).expect(200);
        on.as("admin").put(where, paid.deepCopy().put("paid", "")).expect(409);
        on.as("admin").delete(where + "?version=2").expect(200);

        var changes = on.as("admin").get("customers/" + customer + "/changes").expect(200).body();
        assertTrue(changes.contains(TODAY.toString()), changes);
        assertTrue(changes.contains("R-1"), changes);
        assertEquals(0, list("").path("count").asInt());
    }

    @Test
    @DisplayName("F-064 in the browser: add, an error at its field, edit, delete")
    void browser(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer) + "/revenue");
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        page.locator("#c360-invoices-add").click();
        page.locator("#c360-invoice-number").fill("R-7 <b>№</b> 🚀");
        page.locator("#c360-invoice-amount").fill("12.345");
        browsers.expect(400);
        page.locator("form.c360-form button[type=submit]").click();
        assertThat(page.locator("#c360-invoice-amount")).hasAttribute("aria-invalid", "true");
        page.locator("#c360-invoice-amount").fill("12.34");
        page.locator("form.c360-form button[type=submit]").click();
        assertThat(page.locator("tr[data-invoice]")).hasCount(1);
        assertThat(page.locator("tr[data-invoice] th")).hasText("R-7 <b>№</b> 🚀");
        page.locator("tr[data-invoice] [id$=-edit]").click();
        page.locator("#c360-invoice-paid").fill(TODAY.toString());
        page.locator("form.c360-form button[type=submit]").click();
        assertThat(page.locator("tr[data-invoice] .aui-lozenge-success")).hasCount(1);
        page.locator("tr[data-invoice] button[hx-delete]").click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(page.locator("tr[data-invoice]")).hasCount(0);
        assertEquals(0, list("").path("count").asInt());
    }

    private String add(ObjectNode form) {
        var where = on.as("admin").post(path, form).expect(201).header("Location");
        return where.substring(where.indexOf("customers/"));
    }

    private JsonNode list(String query) {
        return on.as("admin").get(path + query).expect(200).json();
    }
}
