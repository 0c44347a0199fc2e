package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("What is recorded about the customer, beside its ticket")
class PanelRecordsIT {
    @Test
    @DisplayName("X-23 tags are added and removed without leaving the ticket")
    void tags(Installation on, Browsers browsers) {
        var customer = on.customer("Beside", "SUP");
        on.assign(customer, "carla");
        var key = on.ticket("SUP", customer);
        var name = "Beside " + UUID.randomUUID().toString().substring(0, 8);
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.ticket(key));
        var panel = page.locator(".c360-panel");
        panel.locator(".c360-tag-add").click();
        browsers.expect(400);
        panel.locator("button[type=submit]").click();
        assertThat(panel.locator(".c360-panel-problem")).not().isEmpty();
        panel.locator("input[name=name]").fill(name);
        panel.locator("input[name=name]").press("Enter");
        assertThat(panel.locator(".c360-tag-name")).hasText(name);
        assertEquals(name, tag(on, customer));
        page.reload();
        panel.locator("[data-c360-untag]").click();
        assertThat(panel.locator(".c360-tag-name")).hasCount(0);
        assertEquals("", tag(on, customer));
        assertEquals(on.url() + Pages.ticket(key), page.url());
    }

    @Test
    @DisplayName("X-26 the pinned note is on the panel, as text; readers get no buttons")
    void note(Installation on, Browsers browsers) {
        var customer = on.customer("Beside", "SUP");
        var admin = on.as("admin");
        var text = "Call first\n<b>always</b>";
        admin.post("customers/" + customer + "/notes", Forms.of("text", text, "pinned", "true"))
                .expect(201);
        admin.post("customers/" + customer + "/tags", Forms.of("name", "Seen by all")).expect(200);
        admin.post(
                        "customers/" + customer + "/contacts",
                        Forms.of("name", "Ines Important", "important", "true"))
                .expect(201);
        var page = browsers.page(on.as("anna"));
        page.navigate(on.url() + Pages.ticket(on.ticket("SUP", customer)));
        var panel = page.locator(".c360-panel");
        assertThat(panel.locator(".c360-panel-pinned-text")).hasText(text);
        assertThat(panel.locator(".c360-tag-name")).hasText("Seen by all");
        assertThat(panel.locator(".c360-panel-contacts")).containsText("Ines Important");
        assertThat(panel.locator(".c360-tag-remove, .c360-tag-add")).hasCount(0);
        assertThat(panel.locator(".c360-panel-cards")).isVisible();
    }

    private static String tag(Installation on, int customer) {
        return on.as("admin")
                .get("customers/" + customer + "/tags")
                .json()
                .path("items")
                .path(0)
                .path("name")
                .asText();
    }
}
