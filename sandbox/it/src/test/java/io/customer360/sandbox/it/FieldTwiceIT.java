package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-015, F-025 a custom field that stands on the page twice")
class FieldTwiceIT {

    @Test
    @DisplayName("both forms are open together, and every id is there once")
    void twice(Installation on, Browsers browsers) {
        var field = CustomField.ofCustomers(on, "money");
        var customer = on.customer("Twice", "SUP");
        var frame = new CustomerFrame(on, customer);
        frame.arrange("groups", "# Contract\n" + field.id());
        field.set("admin", customer, "12.50 EUR").expect(200);
        on.as("admin").put("preferences/scrolling", Forms.of("on", "true")).expect(200);
        try {
            var page = frame.open(browsers, Pages.customer(customer));
            page.locator("#c360-field-" + field.id() + "-edit-info").click();
            assertThat(page.locator("#c360-field-" + field.id())).isVisible();
            page.locator("#c360-widget-custom-fields").scrollIntoViewIfNeeded();
            page.locator("#c360-field-" + field.id() + "-edit-page").click();
            var input = page.locator("#c360-field-page-" + field.id());
            input.fill("99");
            assertEquals(
                    List.of(),
                    page.locator("form [id]")
                            .evaluateAll(
                                    "all => all.map(it => it.id).filter(id => document.querySelectorAll('#' + CSS.escape(id)).length > 1)"));
            assertThat(page.locator("h4")).hasText("Contract");
            input.press("Enter");
            assertThat(page.locator("#c360-field-page-" + field.id())).hasCount(0);
            assertEquals(List.of("99.00 EUR"), field.of("admin", customer));
        } finally {
            on.as("admin").put("preferences/scrolling", Forms.of("on", "false")).expect(200);
            frame.arrange("groups", "");
            field.remove();
        }
    }
}
