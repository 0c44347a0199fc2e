package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.jira.mail.Message;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-26 notes on customers")
class NotesIT {
    private Installation on;
    private Visitor admin;
    private int customer;

    @BeforeEach
    void noted(Installation on) {
        this.on = on;
        admin = on.as("admin");
        customer = on.customer("Noted", "SUP");
    }

    @Test
    @DisplayName("a mention notifies by mail, but only whoever may see the customer")
    void mention() {
        on.assign(customer, "carla");
        int carla = mails("carla").size();
        int dan = mails("dan").size();
        var text = "Ask [~" + on.key("carla") + "] not [~" + on.key("dan") + "]";

        admin.post(path(), Forms.of("text", text)).expect(201);

        assertEquals(dan, mails("dan").size(), "somebody who may not see the customer");
        assertEquals(carla + 1, mails("carla").size());
        var mail = mails("carla").get(0);
        assertTrue(mail.isSent(), mail.toString());
        assertTrue(mail.subject().contains(on.customerName(customer)), mail.toString());
        assertTrue(mail.text().contains("@Carla"), mail.toString());
        assertTrue(mail.text().contains("/customer360/customers/" + customer), mail.toString());
    }

    @Test
    @DisplayName("a note that is refused notifies nobody")
    void refused() {
        on.assign(customer, "carla");
        int before = mails("carla").size();
        var late = Forms.of("version", "9", "text", "[~" + on.key("carla") + "]");
        var id = add("Plain");
        var answer = admin.put(path() + "/" + id, late).expect(409);
        assertEquals("Plain", answer.json().path("current").path("text").asText());
        assertFalse(
                admin.post(path(), Forms.of("text", " ")).expect(400).errorAt("text").isEmpty());
        assertEquals(before, mails("carla").size());
    }

    @Test
    @DisplayName("pinned notes come first, and history tells every step")
    void pinned() {
        var first = add("First");
        add("Second");
        admin.put(path() + "/" + first + "/pin", Forms.of("version", "1", "pinned", "true"))
                .expect(200);
        assertEquals(List.of("First", "Second"), texts());
        admin.delete(path() + "/" + first + "?version=2").expect(200);
        assertEquals(List.of("Second"), texts());
        assertTrue(admin.get("customers/" + customer + "/changes").body().contains("First"));
    }

    @Test
    @DisplayName("written in the browser with a mention from the keyboard; markup stays text")
    void browser(Browsers browsers) {
        var page = browsers.page(admin);
        page.navigate(on.url() + Pages.customer(customer));
        var widget = page.locator("#c360-widget-notes");
        widget.locator("#c360-notes-add").click();
        var field = widget.locator("textarea");
        field.pressSequentially("Ask @carla");
        assertThat(widget.locator(".c360-mention-option")).containsText("Carla");
        field.press("Enter");
        field.pressSequentially("<b>soon</b>");
        widget.locator("#c360-note-pinned").check();
        widget.locator("button[type=submit]").click();
        assertThat(widget.locator(".c360-mention")).containsText("@Carla");
        assertThat(widget.locator(".c360-note-text")).containsText("<b>soon</b>");
        assertThat(widget.locator(".c360-note-pinned")).hasCount(1);
        widget.locator("button[hx-delete]").click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(widget.locator(".c360-empty")).isVisible();
    }

    private List<Message> mails(String user) {
        var address = on.world().users().byName(user).orElseThrow().getEmailAddress();
        return on.world().mail().to(address);
    }

    private String add(String text) {
        admin.post(path(), Forms.of("text", text)).expect(201);
        return Forms.item(admin.get(path()).json().path("items"), "text", text).path("id").asText();
    }

    private List<String> texts() {
        return admin.get(path())
                .json()
                .path("items")
                .valueStream()
                .map(note -> note.path("text").asText())
                .toList();
    }

    private String path() {
        return "customers/" + customer + "/notes";
    }
}
