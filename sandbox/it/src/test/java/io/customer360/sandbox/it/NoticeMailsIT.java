package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-201, F-202, X-17 mails about customers")
class NoticeMailsIT {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Installation on;
    private NoticeWorld bodo;
    private ObjectNode usual;

    @BeforeEach
    void colleague(Installation on) {
        this.on = on;
        usual = NoticeForms.current(on);
        NoticeWorld.waiting(on, 0);
        bodo = NoticeWorld.of(on, Locale.GERMAN);
    }

    @AfterEach
    void mailWorks() {
        on.world().mail().useServer(true);
        NoticeForms.restore(on, usual);
    }

    @Test
    @DisplayName("F-201 the CSM is mailed as HTML in their language, with ways that work")
    void html() {
        int customer = bodo.customer("Mailed <b>&amp;");
        bodo.tell();
        var mail = bodo.mails().get(0);
        assertTrue(mail.isSent(), mail.toString());
        assertTrue(mail.subject().contains("ist jetzt CSM"), mail.subject());
        assertTrue(mail.subject().contains(on.customerName(customer)), mail.subject());
        var html = Jsoup.parse(mail.html());
        assertEquals("de", html.selectFirst("html").attr("lang"));
        var way = html.selectFirst("h2 a");
        assertEquals(on.customerName(customer), way.text());
        assertTrue(way.attr("href").startsWith("http"), way.outerHtml());
        assertTrue(
                way.attr("href").endsWith("/plugins/servlet/customer360/customers/" + customer),
                way.outerHtml());
        assertEquals(0, html.select("b, script, img").size(), mail.html());
        assertEquals(1, bodo.mails().size());
        bodo.mail();
        assertEquals(1, bodo.mails().size(), "nothing twice");
    }

    @Test
    @DisplayName("F-202 who chose text in Jira is mailed text")
    void text() {
        bodo.prefer("text");
        int customer = bodo.customer("Mailed as text");
        bodo.tell();
        var mail = bodo.mails().get(0);
        assertNull(mail.html());
        assertTrue(mail.text().contains("  - "), mail.text());
        assertTrue(mail.text().contains("/customer360/customers/" + customer), mail.text());
        assertTrue(mail.text().contains("Bodo Bote ist jetzt CSM"), mail.text());
    }

    @Test
    @DisplayName("X-17 ten notices about one customer within an hour give one mail")
    void bundled() {
        NoticeWorld.waiting(on, 60);
        int customer = bodo.customer("Bundled");
        bodo.change(customer, 9);
        bodo.tell();
        assertEquals(10, bodo.waitingMails());
        assertEquals(List.of(), bodo.mails());
        bodo.due();
        bodo.mail();
        var mail = bodo.mails().get(0);
        assertEquals(1, bodo.mails().size());
        assertEquals(on.customerName(customer) + ": 10 Benachrichtigungen", mail.subject());
        assertEquals(10, Jsoup.parse(mail.html()).select("li").size(), mail.html());
        assertEquals(0, bodo.waitingMails());
    }

    @Test
    @DisplayName("X-17 in quiet hours nothing comes, not even what is late")
    void quiet() {
        var now = LocalTime.now(BERLIN);
        var form =
                Forms.of(
                        "quiet", "true",
                        "from", TIME.format(now.minusHours(2)),
                        "to", TIME.format(now.plusHours(2)));
        form.putArray("mail").add("handover");
        bodo.visitor().put("notices/preferences", form).expect(200);
        bodo.customer("Quiet");
        bodo.tell();
        assertEquals(1, bodo.waitingMails());
        bodo.due();
        bodo.mail();
        assertEquals(1, bodo.waitingMails());
        assertEquals(List.of(), bodo.mails());
    }

    @Test
    @DisplayName("F-202 whose right is revoked before the mail gets none, and sees no notice")
    void revoked() {
        NoticeWorld.waiting(on, 60);
        bodo.customer("Revoked before");
        bodo.tell();
        assertEquals(1, bodo.visitor().get("notices/unread").json().path("unread").asInt());
        on.world().groups().leave("csm-team", bodo.key());
        bodo.due();
        bodo.mail();
        assertEquals(403, bodo.visitor().get("notices/unread").status());
        on.world().groups().join("csm-team", bodo.key());
        assertEquals(List.of(), bodo.mails());
        assertEquals(0, bodo.waitingMails());
        assertEquals(1, bodo.visitor().get("notices/unread").json().path("unread").asInt());
    }

    @Test
    @DisplayName("X-17 without a mail server the mail stays due and comes later, once")
    void serverDown() {
        on.world().mail().useServer(false);
        bodo.customer("Without a server");
        bodo.passOn();
        assertEquals(1, bodo.waitingMails());
        assertEquals(List.of(), bodo.mails());
        on.world().mail().useServer(true);
        bodo.due();
        bodo.mail();
        assertEquals(1, bodo.mails().size());
        assertEquals(0, bodo.waitingMails());
    }

    @Test
    @DisplayName("F-202 who was deactivated is not mailed")
    void deactivated() {
        NoticeWorld.waiting(on, 60);
        bodo.customer("Deactivated");
        bodo.tell();
        on.world().users().activate(bodo.user(), false);
        bodo.due();
        bodo.mail();
        assertEquals(List.of(), bodo.mails());
        assertEquals(0, bodo.waitingMails());
    }

    @Test
    @DisplayName("X-16 the mail of the week tells differences, once, and nothing when nothing is")
    void digest() {
        NoticeWorld.waiting(on, 60);
        bodo.weekly();
        int first = bodo.customer("Weekly first");
        weekly();
        assertEquals(1, bodo.mails().size());
        var mail = bodo.mails().get(0);
        assertTrue(mail.subject().startsWith("Ihre Kunden diese Woche"), mail.subject());
        assertTrue(mail.html().contains("Neu unter Ihren Kunden"), mail.html());
        weekly();
        assertEquals(1, bodo.mails().size(), "never twice a week");
        bodo.weekPasses("2020-W01");
        weekly();
        assertEquals(1, bodo.mails().size(), "nothing is different");

        bodo.weekPasses("2020-W02");
        int second = bodo.customer("Weekly second");
        on.subscription(second, Forms.subscription());
        on.assign(first, "dan");
        weekly();
        assertEquals(2, bodo.mails().size());
        var html = Jsoup.parse(bodo.mails().get(0).html());
        assertTrue(html.select("h2").eachText().contains(on.customerName(second)), html.html());
        assertFalse(html.text().contains(on.customerName(first)), "not theirs to see any more");
        assertTrue(html.text().contains("nicht mehr sichtbar: 1"), html.text());

        bodo.weekPasses("2020-W03");
        on.subscription(second, Forms.subscription());
        weekly();
        assertTrue(bodo.mails().get(0).html().contains("ARR: "), bodo.mails().get(0).html());
    }

    private void weekly() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        RunJobs.on(on).finished("refresh-organisations");
        var form =
                NoticeForms.current(on)
                        .put(
                                "digestDay",
                                ZonedDateTime.now(BERLIN)
                                        .getDayOfWeek()
                                        .name()
                                        .toLowerCase(Locale.ROOT))
                        .put("digestHour", "0");
        NoticeWorld.save(on, form);
        RunJobs.on(on).finished("chores");
    }
}
