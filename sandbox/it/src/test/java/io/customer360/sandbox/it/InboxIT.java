package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-193, F-202, X-17 the inbox")
class InboxIT {
    private static final String INBOX = "/plugins/servlet/customer360/inbox";
    private static final String RISK = "{\"from\":\"low\",\"signals\":\"3\",\"to\":\"high\"}";
    private static final String CHURN = "{\"day\":\"2026-02-01\",\"reason\":\"price\"}";

    private Installation on;
    private NoticeWorld bodo;

    @BeforeEach
    void colleague(Installation on) {
        this.on = on;
        bodo = NoticeWorld.of(on, Locale.ENGLISH);
    }

    @Test
    @DisplayName("F-193 without notices it says so, and the tab has no number")
    void empty(Browsers browsers) {
        var page = open(browsers, "");
        assertThat(page.locator(".c360-inbox-list .c360-empty"))
                .containsText(Words.of("c360.notices.list.empty"));
        assertThat(badge(page)).hasCount(0);
        assertThat(page.locator(".c360-home-tabs a[aria-current=page]"))
                .hasText(Words.of("c360.notices.page.title"));
    }

    @Test
    @DisplayName("F-193 unread notices are read, dismissed, and all marked; the tab counts them")
    void tidied(Browsers browsers) {
        int customer = bodo.known("Told about");
        var before = unread();
        for (int i = 0; i < 3; i++) {
            bodo.plant(customer, i == 0 ? "churn" : "risk", i == 0 ? CHURN : RISK, i);
        }
        assertEquals(before + 3, unread());
        var page = open(browsers, "");
        assertThat(badge(page)).hasText("3");
        var items = page.locator("li.c360-notice");
        assertThat(items).hasCount(3);
        assertThat(items.first()).containsText("Churn risk rose from Low to High; new signals: 3");
        assertThat(items.first().locator("a.c360-notice-customer"))
                .hasText(on.customerName(customer));
        assertThat(items.last()).containsText("Left on Feb 1, 2026. Reason: Price");

        items.first().getByText(Words.of("c360.notices.read.action")).click();
        assertThat(page.locator("li.c360-notice-unread")).hasCount(2);
        assertThat(badge(page)).hasText("2");
        items.first().getByText(Words.of("c360.notices.dismiss.action")).click();
        assertThat(items).hasCount(2);
        page.locator("#c360-notices-seen").click();
        assertThat(page.locator("li.c360-notice-unread")).hasCount(0);
        assertThat(badge(page)).hasCount(0);
        assertEquals(0, unread());
    }

    @Test
    @DisplayName("F-193 the way to the customer marks the notice as read")
    void opened(Browsers browsers) {
        int customer = bodo.known("Gone to");
        bodo.plant(customer, "risk", RISK, 1);
        var page = open(browsers, "");
        page.locator("a.c360-notice-customer").click();
        page.waitForURL("**" + Pages.customer(customer));
        page.navigate(on.url() + INBOX);
        assertThat(page.locator("li.c360-notice")).hasCount(1);
        assertThat(page.locator("li.c360-notice-unread")).hasCount(0);
    }

    @Test
    @DisplayName("F-193 by kind, unread ones alone, and page by page; the address tells it")
    void filtered(Browsers browsers) {
        int customer = bodo.known("Filtered");
        for (int i = 0; i < 24; i++) {
            bodo.plant(customer, i == 3 ? "churn" : "risk", i == 3 ? CHURN : RISK, i);
        }
        var page = open(browsers, "");
        assertThat(page.locator("li.c360-notice")).hasCount(20);
        page.locator("#c360-notices-older").click();
        assertThat(page.locator("li.c360-notice")).hasCount(4);
        assertTrue(page.url().contains("before="), page.url());
        page.locator("#c360-notices-kind").selectOption("churn");
        page.locator("#c360-notices-filter").click();
        assertThat(page.locator("li.c360-notice")).hasCount(1);
        assertTrue(page.url().contains("kind=churn"), page.url());
        page.locator("li.c360-notice").getByText(Words.of("c360.notices.read.action")).click();
        assertThat(page.locator("li.c360-notice-unread")).hasCount(0);
        page.locator("#c360-notices-unread").check();
        page.locator("#c360-notices-filter").click();
        assertThat(page.locator(".c360-inbox-list .c360-empty"))
                .containsText(Words.of("c360.notices.filtered.empty"));
        bodo.visitor().get("notices?kind=gossip").expect(400);
        bodo.visitor().get("notices?before=0").expect(404);
    }

    @Test
    @DisplayName("X-17 preferences are saved, refused at their field, and given up again")
    void preferences(Browsers browsers) {
        var page = open(browsers, "");
        var form = page.locator("form[data-c360-form$='/notices/preferences']");
        form.locator("input[name='mail.risk']").uncheck();
        form.locator("#c360-notices-quiet").check();
        form.locator("#c360-notices-from").fill("21:30");
        form.locator("#c360-notices-to").fill("21:30");
        browsers.expect(400);
        form.locator("button[type=submit]").click();
        assertThat(page.locator("#c360-notices-to-error"))
                .containsText(Words.of("c360.notices.quiet.error"));
        form.locator("#c360-notices-to").fill("06:15");
        form.locator("button[type=submit]").click();
        assertThat(form.locator("#c360-notice-preferences-restore")).isVisible();
        var kept = bodo.visitor().get("notices/preferences").expect(200).json();
        assertEquals("21:30", kept.path("from").asText());
        assertEquals("Europe/Berlin", kept.path("zone").asText());
        assertFalse(Forms.item(kept.path("kinds"), "kind", "risk").path("mail").asBoolean());
        assertTrue(Forms.item(kept.path("kinds"), "kind", "risk").path("inbox").asBoolean());
        form.locator("#c360-notice-preferences-restore").click();
        assertThat(form.locator("#c360-notice-preferences-restore")).hasCount(0);
        assertFalse(bodo.visitor().get("notices/preferences").json().path("chosen").asBoolean());
    }

    @Test
    @DisplayName("F-202 notices of others, and about customers no longer seen, are nobody's")
    void others() {
        int customer = bodo.known("Taken away");
        bodo.plant(customer, "risk", RISK, 1);
        var mine = bodo.visitor().get("notices").expect(200).json().path("items");
        var id = Forms.item(mine, "kind", "risk").path("id").asText();
        var dan = on.as("dan");
        dan.delete("notices/" + id).expect(404);
        dan.put("notices/" + id + "/seen", Forms.of()).expect(404);
        on.assign(customer, "dan");
        var left = bodo.visitor().get("notices").expect(200);
        assertFalse(left.body().contains(on.customerName(customer)), left.toString());
        bodo.visitor().delete("notices/" + id).expect(404);
        assertEquals(0, unread());
    }

    @Test
    @DisplayName("F-193 a notice whose details cannot be read is told by its kind, others as ever")
    void unreadable() {
        int customer = bodo.known("Unreadable");
        bodo.plant(customer, "risk", RISK, 1);
        bodo.plant(customer, "renewal", "{\"ahead\":\"soon\",\"day\":\"some day\"}", 2);
        var items = bodo.visitor().get("notices").expect(200).json().path("items");
        assertFalse(Forms.item(items, "kind", "renewal").path("text").asText().isBlank());
        assertFalse(Forms.item(items, "kind", "risk").path("text").asText().isBlank());
    }

    @Test
    @DisplayName("R24 scripts in names of customers and in what notices tell: none runs")
    void hostile(Browsers browsers) {
        var details = "{\"ahead\":\"30\",\"day\":\"2027-01-31\",\"what\":\"%s\"}";
        for (int i = 0; i < 10; i++) {
            int customer = bodo.customer(Payloads.ALL.get(i));
            var what = Payloads.ALL.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
            bodo.plant(customer, "renewal", details.formatted(what), i);
        }
        var html = bodo.visitor().html("notices").expect(200).body();
        assertEquals(List.of(), Payloads.live(html), html);
        var page = open(browsers, "?kind=renewal");
        assertThat(page.locator("li.c360-notice")).hasCount(10);
        assertEquals(false, page.evaluate("() => '" + Payloads.MARK + "' in window"));
    }

    @Test
    @DisplayName("X-16, X-17 the settings: saved in the browser, late edits told, history kept")
    void settings(Browsers browsers) {
        NoticeWorld.waiting(on, 60);
        var admin = on.as("admin");
        var late = NoticeForms.current(on).put("bundle", "17");
        var page = browsers.page(admin);
        page.navigate(on.url() + "/plugins/servlet/customer360/admin/notices");
        browsers.expect(400);
        page.locator("#c360-notices-bundle").fill("a while");
        page.locator("#c360-notices-save").click();
        assertThat(page.locator("#c360-notices-bundle-error")).isVisible();
        page.locator("#c360-notices-bundle").fill("45");
        page.locator("#c360-notices-save").click();
        assertThat(page.locator(".c360-setting-history"))
                .containsText(Words.of("c360.notices.bundle.label"));
        assertEquals(45, admin.get(NoticeForms.PATH).json().path("bundle").asInt());
        var answer = admin.put(NoticeForms.PATH, late).expect(409);
        assertEquals(45, answer.json().path("current").path("bundle").asInt());
        on.as("lena").put(NoticeForms.PATH, late).expect(403);
        NoticeWorld.waiting(on, 60);
    }

    private Page open(Browsers browsers, String query) {
        var page = browsers.page(bodo.visitor());
        page.navigate(on.url() + INBOX + query);
        assertThat(page.locator("#c360-notice-preferences-save")).isVisible();
        return page;
    }

    private int unread() {
        return bodo.visitor().get("notices/unread").expect(200).json().path("unread").asInt();
    }

    private static Locator badge(Page page) {
        return page.locator(".c360-home-tabs .aui-badge");
    }
}
