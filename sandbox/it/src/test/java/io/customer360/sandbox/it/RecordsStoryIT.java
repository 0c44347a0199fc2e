package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("The day of a CSM, by hand in the browser")
class RecordsStoryIT {

    @Test
    @DisplayName("assign, tier, custom field, champion, note, tag, invoice, history, restore")
    void day(Installation on, Browsers browsers) {
        var customer = on.customer("Story", "SUP");
        var path = "customers/" + customer;
        var field = CustomField.ofCustomers(on, "text");
        try {
            var lead = browsers.page(on.as("lena"));
            lead.navigate(on.url() + Pages.customer(customer));
            assignCsm(lead);
            var page = browsers.page(on.as("carla"));
            tier(on, page, customer);
            customField(on, page, customer, field);
            champion(on, page, customer);
            pinnedNote(on, page, customer);
            tag(page);
            invoice(on, page, customer);
            restored(on, page, customer);
            var shown = on.as("carla").get(path).expect(200).json();
            assertEquals(2, shown.path("tier").path("id").asInt(), shown.toString());
        } finally {
            field.remove();
        }
    }

    /** The lead, who sees every customer, gives this one to the CSM. */
    private static void assignCsm(Page page) {
        var info = WidgetBox.on(page, "info");
        info.pencil("csm").click();
        var picker = info.slot("csm").locator("aui-select input").first();
        assertThat(picker).isFocused();
        page.keyboard().type("Carla");
        page.locator(".aui-select-suggestion, [role=option]").getByText("Carla").first().click();
        info.slot("csm").locator("button[type=submit]").click();
        assertThat(info.saved("csm")).containsText("Carla");
    }

    private static void tier(Installation on, Page page, int customer) {
        page.navigate(on.url() + Pages.customer(customer) + "/attributes");
        var box = WidgetBox.on(page, "attributes");
        for (var tier : new String[] {"2", "1", "2"}) {
            box.pencil("tier").click();
            box.choose("tier", tier);
            box.saved("tier");
        }
    }

    private static void customField(Installation on, Page page, int customer, CustomField field) {
        new CustomerFrame(on, customer).arrange("groups", "");
        page.navigate(on.url() + Pages.customer(customer) + "/fields");
        page.locator("#c360-field-" + field.id() + "-edit-page").click();
        page.locator("#c360-field-page-" + field.id()).fill("Runs two data centres");
        page.locator("form.c360-inline-form button[type=submit]").click();
        assertThat(WidgetBox.on(page, "custom-fields").body())
                .containsText("Runs two data centres");
    }

    private static void champion(Installation on, Page page, int customer) {
        page.navigate(on.url() + Pages.customer(customer) + "/contacts");
        page.locator("#c360-contacts-full-add").click();
        page.locator("#c360-contact-full-name").fill("Ada Ally");
        page.locator("#c360-contact-full-email").fill("ada@story.test");
        page.locator("#c360-contact-full-type").selectOption("2");
        page.locator("form.c360-contact-form [type=submit]").click();
        assertThat(page.locator("tr[data-contact] .c360-badge")).hasText("Champion");
    }

    private static void pinnedNote(Installation on, Page page, int customer) {
        page.navigate(on.url() + Pages.customer(customer));
        page.locator("#c360-notes-add").click();
        page.locator("#c360-note-text").fill("Budget is decided in May");
        page.locator("#c360-note-pinned").check();
        page.locator("form.c360-form button[type=submit]").click();
        assertThat(page.locator(".c360-note-pinned")).containsText("Budget is decided in May");
    }

    private static void tag(Page page) {
        page.locator("#c360-tags-add").click();
        page.locator("#c360-tags-name input:not([type=hidden])").pressSequentially("renewal-risk");
        page.locator(".c360-tag-form [role=option]").first().click();
        page.locator("form.c360-tag-form button[type=submit]").click();
        assertThat(page.locator(".c360-tag")).containsText("renewal-risk");
    }

    private static void invoice(Installation on, Page page, int customer) {
        page.navigate(on.url() + Pages.customer(customer) + "/revenue");
        page.locator("#c360-invoices-add").click();
        page.locator("#c360-invoice-number").fill("R-2026-1");
        page.locator("#c360-invoice-amount").fill("1200");
        page.locator("#c360-invoice-currency").selectOption("EUR");
        page.locator("#c360-invoice-issued").fill("2026-01-01");
        page.locator("#c360-invoice-due").fill("2026-01-31");
        WidgetBox.on(page, "invoices").body().locator("form button[type=submit]").click();
        assertThat(WidgetBox.on(page, "invoices").body()).containsText("R-2026-1");
    }

    /** The tier went from the second to the first and back; the latest change is put back. */
    private static void restored(Installation on, Page page, int customer) {
        page.navigate(on.url() + Pages.customer(customer) + "/history");
        var history = WidgetBox.on(page, "history").body();
        for (var told :
                new String[] {
                    "Ada Ally", "Budget is decided in May", "renewal-risk", "R-2026-1", "Carla"
                }) {
            assertThat(history).containsText(told);
        }
        page.locator("#c360-changes-field").selectOption("profile.tier");
        assertThat(history.locator(".c360-change-what")).hasCount(3);
        for (int times = 0; times < 2; times++) {
            history.locator(".c360-change-restore").first().click();
            page.locator("#c360-confirm [value=yes]").click();
            assertThat(history.locator(".c360-change-what")).hasCount(4 + times);
        }
    }
}
