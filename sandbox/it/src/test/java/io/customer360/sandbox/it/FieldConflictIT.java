package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-232 two administrators change the same field")
class FieldConflictIT {
    private static final String SETTINGS = "/plugins/servlet/customer360/admin/fields";

    @Test
    @DisplayName("F-232 the second keeps the options entered, each at the option it was meant for")
    void options(Installation on, Browsers browsers) {
        browsers.expect(409);
        var field = CustomField.ofCustomers(on, "select", "Alpha", "Beta");
        try {
            var page = open(on, browsers, field);
            page.locator("#optionNames-1").fill("Beta mine");
            page.locator("[data-c360-option-add]").click();
            page.locator("#optionNames-2").fill("Gamma mine");
            page.locator("#optionDescriptions-2").fill("Mine too");

            var other = open(on, browsers, field);
            other.locator("[data-c360-option-move=down]").first().click();
            other.locator("#optionNames-0").fill("Beta theirs");
            other.locator("[data-c360-option-add]").click();
            other.locator("#optionNames-2").fill("Delta theirs");
            save(other);
            assertThat(other.locator("form.c360-form")).hasCount(0);

            save(page);
            page.locator("[data-c360-reload]").click();
            var names = page.locator("[name^='optionNames.']");
            assertThat(names).hasCount(4);
            assertThat(names.nth(0)).hasValue("Beta mine");
            assertThat(names.nth(1)).hasValue("Alpha");
            assertThat(names.nth(2)).hasValue("Delta theirs");
            assertThat(names.nth(3)).hasValue("Gamma mine");
            assertThat(page.locator(".c360-newer")).containsText("Beta theirs");
            save(page);
            assertThat(page.locator("form.c360-form")).hasCount(0);
            assertEquals(
                    List.of("Beta mine", "Alpha", "Delta theirs", "Gamma mine"),
                    field.definition()
                            .path("options")
                            .valueStream()
                            .map(option -> option.path("name").asText())
                            .toList());
        } finally {
            field.remove();
        }
    }

    private static Page open(Installation on, Browsers browsers, CustomField field) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + SETTINGS);
        page.locator("#c360-field-" + field.id() + "-define").click();
        assertThat(page.locator("#optionNames-1")).isVisible();
        return page;
    }

    private static void save(Page page) {
        page.locator("form.c360-form button[type=submit]").click();
    }
}
