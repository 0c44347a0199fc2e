package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.jira.mail.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the mail outbox")
class OutboxPageTest {
    private static final String ALL = "/secure/admin/MailQueueAdmin!default.jspa";

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site();
        var mail = site.world().mail();
        mail.send(new Draft("paula@example.com", "For Paula", "Hi <b>", "<script>x</script>"));
        mail.send(Draft.plain("anna@example.com", "For Anna", "Hello"));
        mail.serverFails("Connection refused");
        mail.send(Draft.plain("anna@example.com", "Late", "Hello"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    @DisplayName("administrators see every mail with its state, others only their own")
    void whoSees() {
        var all = site.as("admin").page(ALL);
        assertEquals(3, all.select(".sandbox-mail").size());
        assertTrue(all.select(".sandbox-mail").first().text().contains("Connection refused"));
        assertEquals(403, site.as("anna").get(ALL).statusCode());
        var own = site.as("paula").page("/sandbox/mail");
        assertEquals("For Paula", own.select(".sandbox-mail h2").text());
        assertFalse(own.text().contains("For Anna"));
    }

    @Test
    @DisplayName("a mail's HTML is shown in a frame without scripts and is part of no page")
    void html() {
        var frame = site.as("paula").page("/sandbox/mail").selectFirst("iframe");
        assertTrue(frame.hasAttr("sandbox"));
        assertEquals("", frame.attr("sandbox"));
        assertEquals("<script>x</script>", frame.attr("srcdoc"));
        assertTrue(site.as("paula").page("/sandbox/mail").text().contains("Hi <b>"));
    }
}
