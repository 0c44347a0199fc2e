package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-099 to F-103, F-110, F-235 contacts in the browser")
class ContactPagesIT {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \uD83D\uDE00";

    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Contacts in the browser", "SUP");
    }

    private Page open(Browsers browsers, String section) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer) + section);
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        return page;
    }

    private static Locator row(WidgetBox widget, String name) {
        return widget.body()
                .locator("tr[data-contact]")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    @DisplayName("F-099, F-100, F-101, F-102 a contact is added, starred and deleted")
    void life(Browsers browsers) {
        browsers.expect(400);
        on.contact(customer, Forms.of("name", "Ada", "email", "ada@acme.test"));
        var page = open(browsers, "/contacts");
        var widget = WidgetBox.on(page, "contacts-full");
        widget.body().locator("#c360-contacts-full-add").click();
        var form = widget.body().locator("form.c360-contact-form");
        form.locator("[name=name]").fill(HOSTILE);
        form.locator("[name=email]").fill("ADA@acme.test");
        form.locator("[name=type]").selectOption("2");
        form.locator("[type=submit]").click();
        assertThat(form.locator(".error")).containsText("Ada");
        form.locator("[name=twice]").check();
        form.locator("[type=submit]").click();
        var row = row(widget, HOSTILE);
        assertThat(row).isVisible();
        assertThat(row.locator(".c360-badge")).hasText("Champion");

        row.locator(".c360-star-button").click();
        assertThat(widget.body().locator("tr[data-contact]").first()).containsText(HOSTILE);
        assertThat(row(widget, HOSTILE).locator(".c360-star-button"))
                .hasAttribute("aria-pressed", "true");

        row(widget, HOSTILE).locator(".c360-actions button").nth(1).click();
        page.locator("#c360-confirm [value=yes]").click();
        assertThat(row(widget, HOSTILE)).hasCount(0);
        assertThat(row(widget, "Ada")).isVisible();
    }

    @Test
    @DisplayName("F-103 contacts are filtered while one types, and paged")
    void filtered(Browsers browsers) {
        for (int i = 0; i < 55; i++) {
            on.contact(customer, Forms.of("name", "Person %02d".formatted(i)));
        }
        var page = open(browsers, "/contacts");
        var widget = WidgetBox.on(page, "contacts-full");
        assertThat(widget.body().locator("tr[data-contact]")).hasCount(50);
        widget.body().locator("#c360-contacts-full-next").click();
        assertThat(widget.body().locator("tr[data-contact]")).hasCount(5);
        widget.body().locator("#c360-contacts-full-filter").pressSequentially("person 07");
        assertThat(widget.body().locator("tr[data-contact]")).hasCount(1);
    }

    @Test
    @DisplayName("F-110 users and stakeholders are one section, with honest empty states")
    void people(Browsers browsers) {
        var page = open(browsers, "/people");
        assertThat(WidgetBox.on(page, "users").body().locator(".c360-empty")).isVisible();
        assertThat(WidgetBox.on(page, "stakeholders").body().locator(".c360-empty")).isVisible();
    }

    @Test
    @DisplayName("F-235 contact types are added and moved by keys")
    void types(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + "/plugins/servlet/customer360/admin/contact-types");
        page.locator("#c360-contact-types-add").click();
        var form = page.locator("form.c360-form");
        form.locator("[name=name]").fill("Type of " + customer);
        form.locator("[name=icon]").selectOption("legal");
        form.locator("[type=submit]").click();
        var row =
                page.locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Type of " + customer));
        assertThat(row).isVisible();
        int place = page.locator("tbody tr").count() - 1;
        row.locator("[data-c360-move=up]").press("Enter");
        assertThat(page.locator("tbody tr").nth(place - 1)).containsText("Type of " + customer);
        row.locator("[data-c360-move=down]").press("Enter");
        assertThat(page.locator("tbody tr").nth(place)).containsText("Type of " + customer);
    }
}
