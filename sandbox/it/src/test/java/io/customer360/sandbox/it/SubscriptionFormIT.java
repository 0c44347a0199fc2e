package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-065 the form of a subscription in the browser")
class SubscriptionFormIT {
    @Test
    @DisplayName("add, edit with an error at its field, remove")
    void addEditRemove(Installation on, Browsers browsers) {
        var customer = on.customer("Form", "SUP");
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.subscriptions(customer));
        assertThat(page.locator(".c360-skeleton")).hasCount(0);
        var widget = WidgetBox.on(page, "subscriptions-full");
        widget.section().locator("#c360-subscriptions-add").first().click();
        var form = new SubscriptionForm(widget.section());
        form.fill("plan", "Team").fill("quantity", "10").choose("period", "monthly");
        form.fill("price", "12.345").choose("currency", "EUR");
        form.fill("start", LocalDate.now(ZoneOffset.UTC).minusMonths(1).toString());
        browsers.expect(400);
        form.save();
        assertThat(form.input("price")).hasAttribute("aria-invalid", "true");
        assertThat(form.input("plan")).hasValue("Team");
        form.fill("price", "12.34").save();
        assertThat(widget.section().locator("tr[data-subscription]")).hasCount(1);
        assertThat(widget.section()).containsText(Amounts.pattern("1480.80"));
        widget.section().locator("[id$=-edit]").click();
        form.fill("quantity", "20").save();
        assertThat(widget.section().locator("tr[data-subscription] td.c360-number").first())
                .hasText("20");
        widget.section().locator("button[hx-delete]").click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(widget.section().locator("tr[data-subscription]")).hasCount(0);
        assertThat(widget.section().locator(".c360-empty")).isVisible();
        var list = on.as("admin").get("customers/" + customer + "/subscriptions").expect(200);
        assertEquals(0, list.json().path("count").asInt());
    }
}
