package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-015, F-025, F-028, F-232 custom fields in the browser")
class FieldPagesIT {
    private static final String SETTINGS = "/plugins/servlet/customer360/admin/fields";

    @Test
    @DisplayName("F-232, F-033 an administrator defines a choice with explained options")
    void defines(Installation on, Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + SETTINGS);
        page.locator("#c360-fields-contact").click();
        assertThat(page.locator("#c360-fields-contact")).hasAttribute("aria-pressed", "true");
        page.locator("#c360-fields-add").click();
        page.locator("#c360-define-name").fill("Browser <b>choice</b>");
        assertThat(page.locator("#optionNames-0")).isHidden();
        page.locator("#c360-define-type").selectOption("select");
        page.locator("#optionNames-0").fill("First");
        page.locator("#optionDescriptions-0").fill("The first one");
        page.locator("[data-c360-option-add]").click();
        page.locator("#optionNames-1").fill("first");
        browsers.expect(400);
        page.locator("form.c360-form button[type=submit]").click();
        assertThat(page.locator("[data-c360-problem]")).containsText("first");
        page.locator("#optionNames-1").fill("Second");
        page.locator("form.c360-form button[type=submit]").click();
        var row = page.locator("tr[data-c360-name='Browser <b>choice</b>']");
        assertThat(row).containsText("First");
        row.locator("[id$=-define]").click();
        assertThat(page.locator("#optionDescriptions-0")).hasValue("The first one");
        page.locator("[data-c360-cancel]").click();
        row.locator("button[hx-delete]").click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(row).hasCount(0);
    }

    @Test
    @DisplayName("F-029 a field of the app is hidden from the facts and shown again")
    void hides(Installation on, Browsers browsers) {
        var customer = on.customer("Hidden", "SUP");
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + SETTINGS);
        page.locator("#c360-system-zone").click();
        assertThat(page.locator(".c360-system-hidden")).hasCount(1);
        page.navigate(on.url() + Pages.customer(customer));
        assertThat(WidgetBox.on(page, "info").slot("csm")).isVisible();
        assertThat(WidgetBox.on(page, "info").slot("zone")).hasCount(0);
        page.navigate(on.url() + SETTINGS);
        page.locator("#c360-system-zone").click();
        assertThat(page.locator(".c360-system-hidden")).hasCount(0);
    }

    @Test
    @DisplayName(
            "F-025 a person adds a configured field to the facts, and it is checked by its type")
    void adds(Installation on, Browsers browsers) {
        var number = CustomField.ofCustomers(on, "number");
        var modules = CustomField.ofCustomers(on, "multi-select", "Core", "Sync");
        var customer = on.customer("Facts", "SUP");
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer));
        var info = WidgetBox.on(page, "info");
        info.section().locator("#c360-field-add").click();
        info.section().locator(".c360-menu button", named(number)).click();
        var input = info.section().locator("#c360-field-" + number.id());
        input.fill("many");
        browsers.expect(400);
        info.section().locator("form button[type=submit]").click();
        assertThat(input).hasAttribute("aria-invalid", "true");
        input.fill("1250.5");
        info.section().locator("form button[type=submit]").click();
        assertThat(info.slot("field-" + number.id())).containsText(Amounts.pattern("1250.5"));

        info.section().locator("#c360-field-add").click();
        info.section().locator(".c360-menu button", named(modules)).click();
        info.section().locator(".c360-choice input").last().check();
        info.section().locator("form button[type=submit]").click();
        assertThat(info.slot("field-" + modules.id())).containsText("Sync");
        assertEquals(List.of("Sync"), modules.of("admin", customer));
        number.remove();
        modules.remove();
    }

    @Test
    @DisplayName(
            "F-015, X-22 the page of custom fields shows them all, a fed one with lock and link")
    void page(Installation on, Browsers browsers) {
        var text = CustomField.ofCustomers(on, "long-text");
        var fed =
                CustomField.define(
                        on,
                        "customer",
                        CustomField.form("number")
                                .put("sourceName", "CRM")
                                .put("sourceLink", "https://crm.example.com/"));
        var customer = on.customer("Page", "SUP");
        fed.set("admin", customer, "42").expect(200);
        new CustomerFrame(on, customer).arrange("groups", "");
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer) + "/fields");
        var widget = WidgetBox.on(page, "custom-fields");
        var locked = widget.slot("field-" + fed.id());
        assertThat(locked).containsText("42");
        assertThat(locked.locator(".c360-source a"))
                .hasAttribute("href", "https://crm.example.com/");
        assertThat(locked.locator(".c360-edit")).hasCount(0);
        widget.slot("field-" + text.id()).locator(".c360-edit").click();
        widget.section().locator("textarea").fill("one\ntwo <script>");
        widget.section().locator("form button[type=submit]").click();
        assertThat(widget.slot("field-" + text.id())).containsText("two <script>");
        assertEquals(List.of("one\ntwo <script>"), text.of("admin", customer));
        text.remove();
        fed.remove();
    }

    @Test
    @DisplayName("F-028 the form and the table of subscriptions have the fields")
    void subscriptions(Installation on, Browsers browsers) {
        var field = CustomField.define(on, "subscription", CustomField.form("money"));
        var customer = on.customer("Subscribed", "SUP");
        var sid = on.subscription(customer, Forms.subscription());
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.subscriptions(customer));
        var widget = WidgetBox.on(page, "subscriptions-full");
        widget.section().locator("#c360-subscription-" + sid + "-edit").click();
        widget.section().locator("#c360-field-" + field.id()).fill("99.90");
        widget.section().locator("#c360-field-" + field.id() + "-currency").selectOption("USD");
        new SubscriptionForm(widget.section()).save();
        assertThat(widget.section().locator("thead")).containsText(field.name());
        assertThat(widget.section().locator("tr[data-subscription]"))
                .containsText(Amounts.pattern("99.90"));
        field.remove();
    }

    @Test
    @DisplayName("F-026 the list of customers shows, sorts and filters by a custom field")
    void list(Installation on, Browsers browsers) {
        var field = CustomField.ofCustomers(on, "date");
        var customer = on.customer("Dated", "SUP");
        field.set("admin", customer, "2031-05-06").expect(200);
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.CUSTOMERS);
        page.locator(".c360-list-more summary").click();
        page.locator("#c360-customers-field").selectOption(field.id());
        page.locator(".c360-list-filters button[type=submit]").click();
        page.locator("[name='fields." + field.id() + ".from']").fill("2031-05-06");
        page.locator(".c360-list-filters button[type=submit]").click();
        assertThat(page.locator("tr[data-customer]")).hasCount(1);
        page.locator(".c360-list-table").locator("th a.c360-sort", named(field)).click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText(field.name());
        assertThat(page.locator("tr[data-customer]")).hasCount(1);
        field.remove();
    }

    private static Locator.LocatorOptions named(CustomField field) {
        return new Locator.LocatorOptions().setHasText(field.name());
    }
}
