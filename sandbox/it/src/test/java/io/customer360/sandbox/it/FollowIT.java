package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("Following a customer, and who is told of it")
class FollowIT {
    private Installation on;
    private NoticeWorld csm;
    private NoticeWorld follower;
    private int customer;

    @BeforeEach
    void people(Installation on) {
        this.on = on;
        csm = NoticeWorld.of(on, Locale.ENGLISH);
        customer = csm.customer("Followed");
        csm.tell();
        follower =
                new NoticeWorld(on, on.user("Frida Folger", Locale.ENGLISH, "customer360-viewers"));
    }

    @Test
    @DisplayName("F-200 F-203 a button follows and stops, and lists who follows")
    void button(Browsers browsers) {
        var page = browsers.page(follower.visitor());
        page.navigate(on.url() + Pages.customer(customer));
        var bar = page.locator(".c360-follow");
        var button = bar.locator("#c360-follow");
        assertThat(button).hasText(Words.of("c360.follow.follow.action"));
        bar.locator("summary").click();
        assertThat(bar.locator(".c360-follow-menu"))
                .containsText(Words.of("c360.follow.followers.empty"));
        button.click();
        assertThat(button).hasText(Words.of("c360.follow.following.label"));
        assertThat(button).isFocused();
        bar.locator("summary").click();
        assertThat(bar.locator(".c360-follow-menu li")).hasText("Frida Folger");
        page.reload();
        assertThat(button).hasText(Words.of("c360.follow.following.label"));
        button.click();
        assertThat(button).hasText(Words.of("c360.follow.follow.action"));
    }

    @Test
    @DisplayName("F-200 the list of followers is there for everybody who may see the customer")
    void list() {
        follow(follower);
        follow(follower);
        var seen = csm.visitor().get(path("followers")).expect(200).json();
        assertEquals(1, seen.path("count").asInt());
        assertEquals("Frida Folger", seen.path("followers").path(0).path("name").asText());
        assertTrue(seen.path("csm").asBoolean());
        assertEquals(404, on.as("dan").get(path("followers")).status());
    }

    @Test
    @DisplayName("F-201 the CSM is told without following, and once when following as well")
    void once() {
        follow(csm);
        csm.change(customer, 1);
        csm.tell();
        assertEquals(List.of("status", "handover"), kinds(csm));
    }

    @Test
    @DisplayName("F-202 F-203 a follower is told as the CSM is, until they follow no more")
    void followers() {
        follow(follower);
        csm.change(customer, 1);
        csm.tell();
        assertEquals(List.of("status"), kinds(follower));
        assertEquals(List.of("status", "handover"), kinds(csm));

        follower.visitor().delete(path("following")).expect(200);
        csm.change(customer, 2);
        csm.tell();
        assertEquals(List.of("status"), kinds(follower));
    }

    @Test
    @DisplayName("F-202 who does something is not told of it")
    void actor() {
        follow(follower);
        var version = csm.visitor().get(path("")).expect(200).json().path("version").asText();
        var status =
                on.as("admin").get("settings/statuses").json().path("items").path(0).path("id");
        csm.visitor()
                .patch(path(""), Forms.of("version", version, "status", status.asText()))
                .expect(200);
        csm.tell();
        assertEquals(List.of("status"), kinds(follower));
        assertEquals(List.of("handover"), kinds(csm));
    }

    @Test
    @DisplayName("F-202 who may not see customers any more when it is passed on is told nothing")
    void revoked() {
        follow(follower);
        on.world().groups().leave("customer360-viewers", follower.key());
        csm.change(customer, 1);
        csm.tell();
        assertEquals(403, follower.visitor().get(path("followers")).status());
        on.world().groups().join("customer360-viewers", follower.key());
        assertEquals(List.of(), kinds(follower));
    }

    @Test
    @DisplayName("F-200 whoever follows goes on seeing a customer that was handed over")
    void handedOver() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        follow(csm);
        on.assign(customer, "dan");
        csm.visitor().get(path("")).expect(200);
        assertEquals(1, found());
        csm.visitor().delete(path("following"));
        assertEquals(404, csm.visitor().get(path("")).status());
        assertEquals(0, found());
    }

    @Test
    @DisplayName(
            "F-200 an administrator ends that somebody follows, who then sees the customer no more")
    void removed(Browsers browsers) {
        follow(csm);
        on.assign(customer, "dan");
        csm.visitor().get(path("")).expect(200);
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + Pages.customer(customer));
        var bar = page.locator(".c360-follow");
        bar.locator("summary").click();
        bar.locator(".c360-follow-menu li button").click();
        page.locator("#c360-confirm [value=yes]").click();
        assertThat(bar.locator("summary")).hasText("0");
        assertEquals(404, csm.visitor().get(path("")).status());
        var other = path("followers/" + follower.key());
        assertEquals(403, follower.visitor().delete(other).status());
    }

    @Test
    @DisplayName("F-200 who would see the customer no more is asked before they stop following")
    void asked(Browsers browsers) {
        follow(csm);
        on.assign(customer, "dan");
        var page = browsers.page(csm.visitor());
        page.navigate(on.url() + Pages.customer(customer));
        page.locator("#c360-follow").click();
        assertThat(page.locator("#c360-confirm")).containsText(Words.of("c360.follow.loses.help"));
        page.locator("#c360-confirm [value=yes]").click();
        page.waitForURL("**/customer360/customers");
        assertEquals(404, csm.visitor().get(path("")).status());
    }

    @Test
    @DisplayName("F-200 a customer that is hidden and one that is not there answer alike")
    void hidden() {
        int other = on.customer("Hidden", "SUP");
        for (var part : List.of("following", "muted")) {
            var hidden = csm.visitor().put("customers/" + other + "/" + part, Forms.of());
            var missing = csm.visitor().put("customers/987654/" + part, Forms.of());
            assertEquals(404, hidden.status());
            assertEquals(missing.body(), hidden.body());
        }
        assertEquals(
                0,
                on.as("admin")
                        .get("customers/" + other + "/followers")
                        .json()
                        .path("count")
                        .asInt());
    }

    @Test
    @DisplayName("X-17 a muted customer is not heard of, until it is unmuted")
    void muted() {
        csm.visitor().put(path("muted"), Forms.of()).expect(200);
        csm.change(customer, 1);
        csm.tell();
        assertEquals(List.of("handover"), kinds(csm));
        csm.visitor().delete(path("muted")).expect(200);
        csm.change(customer, 2);
        csm.tell();
        assertTrue(kinds(csm).size() > 1);
    }

    private int found() {
        return csm.visitor()
                .get("customers?q=" + on.customerName(customer).replace(" ", "%20"))
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private void follow(NoticeWorld who) {
        who.visitor().put(path("following"), Forms.of()).expect(200);
    }

    private List<String> kinds(NoticeWorld who) {
        return who.visitor()
                .get("notices")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("customer").path("id").asInt() == customer)
                .map(it -> it.path("kind").asText())
                .toList();
    }

    private String path(String part) {
        return "customers/" + customer + (part.isEmpty() ? "" : "/" + part);
    }
}
