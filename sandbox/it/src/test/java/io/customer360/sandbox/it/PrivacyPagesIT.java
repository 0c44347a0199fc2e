package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-27 one person is handed out and erased in the browser")
class PrivacyPagesIT {
    private static final String ADMIN = "/plugins/servlet/customer360/admin/privacy";

    private Installation on;
    private int customer;
    private String email;

    @BeforeEach
    void ownPerson(Installation on) {
        this.on = on;
        customer = on.customer("Privacy in the browser", "SUP");
        email = "erica." + customer + "@acme.test";
        on.contact(customer, Forms.of("name", "Erica <b>Erased</b>", "email", email));
    }

    private Page found(Browsers browsers, String user) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + ADMIN);
        page.locator("#c360-privacy-who").fill(email);
        page.locator("#c360-privacy-who").press("Enter");
        assertThat(page.locator(".c360-privacy")).containsText("Erica <b>Erased</b>");
        return page;
    }

    @Test
    @DisplayName("X-27 the file holds what the page tells, and nobody's address stands in a URL")
    void export(Browsers browsers) throws IOException {
        var page = found(browsers, "admin");
        var file = page.waitForDownload(() -> page.locator("#c360-privacy-export").click());
        assertEquals("person.json", file.suggestedFilename());
        var json = Answer.JSON.readTree(Files.readString(file.path()));
        assertTrue(json.path("found").asBoolean(), json.toString());
        assertTrue(json.toString().contains("Erica <b>Erased</b>"), json.toString());
        assertFalse(page.url().contains("erica"), page.url());
    }

    @Test
    @DisplayName("X-27 erasing asks first; then the person is gone from every page")
    void erase(Browsers browsers) {
        var page = found(browsers, "admin");
        page.locator("#c360-privacy-erase").click();
        var question = page.locator("#c360-confirm");
        assertThat(question).containsText(email);
        assertThat(question.locator("[value=no]")).isFocused();
        question.locator("[value=no]").click();
        assertThat(page.locator(".c360-privacy")).containsText("Erica");

        page.locator("#c360-privacy-erase").click();
        question.locator("[value=yes]").click();
        assertThat(page.locator(".c360-widget-body .aui-message-success")).isVisible();
        assertThat(page.locator(".c360-privacy .c360-empty")).isVisible();
        for (var section : List.of("contacts", "history", "overview")) {
            page.navigate(on.url() + Pages.customer(customer) + "/" + section);
            assertThat(page.locator(".c360-skeleton")).hasCount(0);
            assertThat(page.locator("body")).not().containsText("Erica");
        }
    }

    @Test
    @DisplayName("X-27 a manager who may not export is offered no file, and gets none")
    void withoutExport(Browsers browsers) {
        var admin = on.as("admin");
        var before = Settings.access(admin);
        admin.put("settings/access", Forms.with(before, "export", "")).expect(200);
        try {
            var who = Forms.of("who", email);
            admin.post("settings/privacy/find", who).expect(200);
            admin.post("settings/privacy/export", who).expect(403);
            var page = found(browsers, "admin");
            assertThat(page.locator("#c360-privacy-erase")).isVisible();
            assertThat(page.locator("#c360-privacy-export")).hasCount(0);
        } finally {
            var version = Settings.access(admin).path("version").asText();
            admin.put("settings/access", before.put("version", version)).expect(200);
        }
    }
}
