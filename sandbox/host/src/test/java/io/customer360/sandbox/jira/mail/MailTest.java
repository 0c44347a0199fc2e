package io.customer360.sandbox.jira.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.demo.DemoWorld;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.TickingClock;
import io.customer360.sandbox.jira.Worlds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mail queue, and what JSM itself mails. */
class MailTest {

    private final TickingClock clock = new TickingClock();
    private final JiraWorld world = JiraWorld.open(Worlds.memory(), clock);
    private final Mail mail = world.mail();
    private ApplicationUser agent;
    private ApplicationUser customer;

    @BeforeEach
    void fill() {
        DemoWorld.fill(world);
        agent = world.user("anna");
        customer = world.user("paula");
    }

    @Test
    @DisplayName("filling the demo mails nobody, because it is entered for the past")
    void demoIsQuiet() {
        assertEquals(List.of(), mail.all());
    }

    @Test
    @DisplayName("a request, a public comment of an agent and the resolution reach the customer")
    void customerHears() {
        JiraIssue issue = request();
        world.issues().comment(issue, agent, "We look into it", false);
        world.issues().resolve(issue, "Done", agent);
        var texts = mail.to(customer.getEmailAddress()).stream().map(Message::text).toList();
        assertEquals(3, texts.size());
        assertTrue(texts.get(2).startsWith("We received your request"), texts.get(2));
        assertTrue(texts.get(1).contains("We look into it"), texts.get(1));
        assertTrue(texts.get(0).startsWith("Your request was resolved"), texts.get(0));
        var link = "/servicedesk/customer/portal/1/" + issue.getKey();
        assertTrue(texts.get(0).contains(link), texts.get(0));
        assertTrue(mail.all().stream().allMatch(Message::isSent));
    }

    @Test
    @DisplayName(
            "internal comments, one's own comments and changes beside the point are not mailed")
    void silence() {
        JiraIssue issue = request();
        int before = mail.all().size();
        world.issues().comment(issue, agent, "Annoying customer", true);
        world.issues().comment(issue, customer, "Thank you", false);
        world.issues().rename(issue, "Other words", agent);
        world.issues().comment(issue, agent, "Long ago", false, clock.instant().minusSeconds(3600));
        assertEquals(before, mail.all().size());
    }

    @Test
    @DisplayName("a mail waits while the server is away, is tried each minute, and then leaves")
    void retries() {
        mail.serverFails("connection refused");
        mail.send(Draft.plain("a@example.com", "Subject", "Text"));
        Message waiting = mail.all().get(0);
        assertFalse(waiting.isSent());
        assertFalse(waiting.isGivenUp());
        assertEquals("connection refused", waiting.problem());
        pass(2);
        assertEquals(3, mail.all().get(0).attempts());
        mail.serverFails(null);
        pass(1);
        Message sent = mail.all().get(0);
        assertEquals(clock.instant(), sent.sent());
        assertEquals(waiting.queued(), sent.queued());
        pass(1);
        assertEquals(4, mail.all().get(0).attempts());
    }

    @Test
    @DisplayName("a mail is given up after ten attempts and keeps its problem")
    void givenUp() {
        mail.serverFails("connection refused");
        mail.send(new Draft("a@example.com", "Subject", "Text", "<p>Text</p>"));
        pass(20);
        mail.serverFails(null);
        pass(1);
        Message left = mail.all().get(0);
        assertFalse(left.isSent());
        assertTrue(left.isGivenUp());
        assertEquals(Mail.MOST_ATTEMPTS, left.attempts());
        assertEquals("connection refused", left.problem());
        assertEquals("<p>Text</p>", left.html());
    }

    private JiraIssue request() {
        return world.issues()
                .create(IssueDraft.in("SUP", "It hurts").reporter(customer.getKey()), customer);
    }

    private void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            clock.pass(Duration.ofMinutes(1));
            world.scheduler().runDue();
        }
    }
}
