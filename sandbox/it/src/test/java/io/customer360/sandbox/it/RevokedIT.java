package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("what was there when the page was drawn is gone at the click")
class RevokedIT {
    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Revoked", "SUP");
        path = "customers/" + customer;
    }

    @Test
    @DisplayName("the right to edit: the edit is refused and nothing is written")
    void editTaken() {
        var editor = editor();
        var version = on.as(editor).get(path).expect(200).json().path("version").asText();
        on.world().groups().leave("csm-team", on.key(editor));
        var edit = Forms.of("version", version, "country", "DE");
        var answer = on.as(editor).patch(path, edit);
        assertTrue(List.of(403, 404).contains(answer.status()), answer.toString());
        assertEquals(version, on.as("admin").get(path).json().path("version").asText());
    }

    @Test
    @DisplayName("being its CSM: the customer is as good as missing")
    void csmTaken() {
        var editor = editor();
        on.as(editor).get(path).expect(200);
        on.assign(customer, "dan");
        assertEquals(404, on.as(editor).get(path).status());
        assertEquals(404, on.as(editor).html(path + "/subscriptions").status());
    }

    @Test
    @DisplayName("See revenue: the next look shows no amount")
    void revenueTaken() {
        on.subscription(
                customer, Forms.with(Forms.subscription(), "price", MatrixCustomers.TELLTALE));
        var seer = on.user("rita", Locale.ENGLISH, "customer360-viewers", "csm-team");
        assertTrue(
                Amounts.in(
                        on.as(seer).html(path + "/cards").expect(200).body(),
                        MatrixCustomers.TELLTALE));
        on.world().groups().leave("csm-team", on.key(seer));
        for (var part : List.of("/cards", "/subscriptions", "/changes", "")) {
            for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                var answer = on.as(seer).send("GET", path + part, face, null).expect(200);
                assertFalse(Amounts.in(answer.body(), MatrixCustomers.TELLTALE), answer.toString());
            }
        }
    }

    @Test
    @DisplayName("the session: 401 in both faces, never a login page")
    void signedOut() {
        var visitor = on.signIn("anna");
        visitor.get(path).expect(200);
        visitor.html(logout(visitor)).expect(302);
        assertEquals(401, visitor.get(path).status());
        var html = visitor.html(path);
        assertEquals(401, html.status());
        assertFalse(html.body().contains("os_username"), "a login page inside a widget");
    }

    @Test
    @DisplayName("the organisation: not found everywhere, and an edit writes nothing")
    void organisationDeleted() {
        var sid = on.subscription(customer, Forms.subscription());
        on.world().organisations().delete(customer);
        for (var user : List.of("admin", "lena", "vera", "anna")) {
            assertEquals(404, on.as(user).get(path).status(), user);
            assertEquals(404, on.as(user).get(path + "/subscriptions/" + sid).status(), user);
        }
        assertEquals(404, on.as("admin").html(Pages.customer(customer)).status());
        var edit = Forms.of("version", "0", "country", "DE");
        assertEquals(404, on.as("admin").patch(path, edit).status());
        var form = Forms.with(Forms.subscription(), "version", "2");
        assertEquals(404, on.as("admin").put(path + "/subscriptions/" + sid, form).status());
    }

    @Test
    @DisplayName("the user: the session is worth nothing any more")
    void userDeleted() {
        var editor = editor();
        on.as(editor).get(path).expect(200);
        on.world().users().delete(editor);
        assertEquals(401, on.as(editor).get(path).status());
    }

    @Test
    @DisplayName("F-021 the CSM's account: the customer is still shown, editable, and says so")
    void csmDeleted() {
        var editor = editor();
        on.world().users().delete(editor);
        var shown = on.as("admin").get(path).expect(200).json();
        assertFalse(shown.path("csm").path("active").asBoolean(false), shown.toString());
        on.as("admin").html(path).expect(200);
        on.as("admin").html(Pages.customer(customer)).expect(200);
        var version = shown.path("version").asText();
        var edit = Forms.of("version", version, "country", "DE");
        on.as("admin").patch(path, edit).expect(200);
        on.assign(customer, "dan");
    }

    /** The sign-out link of a page, with its token. */
    private static String logout(Visitor visitor) {
        var page = Jsoup.parse(visitor.html("/secure/Dashboard.jspa").expect(200).body());
        return page.selectFirst("a[href*=/logout]").attr("href").replaceFirst("^/jira", "");
    }

    /** A CSM of this customer whom only this test knows. */
    private String editor() {
        var editor = on.user("edith", Locale.ENGLISH, "csm-team");
        on.assign(customer, editor);
        return editor;
    }
}
