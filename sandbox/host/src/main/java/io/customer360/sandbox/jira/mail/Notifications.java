package io.customer360.sandbox.jira.mail;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Desks;
import io.customer360.sandbox.jira.JiraComment;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.Mount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What JSM mails to reporters and participants: a request came in, was commented publicly, was
 * resolved. What is entered for the past, as demo data and imports are, notifies nobody.
 */
public final class Notifications {
    private static final Duration RECENT = Duration.ofMinutes(1);

    private final Mail mail;
    private final Desks desks;
    private final Mount mount;
    private final Clock clock;

    public Notifications(Mail mail, Desks desks, Mount mount, Clock clock) {
        this.mail = mail;
        this.desks = desks;
        this.mount = mount;
        this.clock = clock;
    }

    /** Hears of each change of an issue. */
    @EventListener
    public void on(IssueEvent event) {
        if (!(event.getIssue() instanceof JiraIssue issue) || !issue.project().service()) {
            return;
        }
        Long type = event.getEventTypeId();
        if (type.equals(EventType.ISSUE_CREATED_ID) && recent(issue.dates().created())) {
            tell(issue, null, "We received your request: \"" + issue.summary() + "\"");
        } else if (type.equals(EventType.ISSUE_COMMENTED_ID)) {
            commented(issue, event.getComment());
        } else if (type.equals(EventType.ISSUE_RESOLVED_ID) && recent(issue.dates().resolved())) {
            tell(issue, event.getUser(), "Your request was resolved: \"" + issue.summary() + "\"");
        }
    }

    private void commented(JiraIssue issue, Comment comment) {
        if (comment instanceof JiraComment written && !written.internal() && recent(written.at())) {
            String author =
                    written.author() == null ? "Somebody" : written.author().getDisplayName();
            tell(issue, written.author(), author + " wrote:\n\n" + written.body());
        }
    }

    private void tell(JiraIssue issue, ApplicationUser actor, String text) {
        String subject = issue.getKey() + " " + issue.summary();
        String body = text + "\n\nView the request: " + portal(issue) + "\n";
        recipients(issue, actor)
                .forEach(
                        (key, user) ->
                                mail.send(Draft.plain(user.getEmailAddress(), subject, body)));
    }

    private String portal(JiraIssue issue) {
        int desk = desks.of(issue.project()).orElseThrow();
        return mount.address() + "/servicedesk/customer/portal/" + desk + "/" + issue.getKey();
    }

    private static Map<String, ApplicationUser> recipients(JiraIssue issue, ApplicationUser actor) {
        Map<String, ApplicationUser> people = new LinkedHashMap<>();
        if (issue.reporter() != null) {
            people.put(issue.reporter().getKey(), issue.reporter());
        }
        issue.request().participants().forEach(user -> people.put(user.getKey(), user));
        people.values().removeIf(user -> !user.isActive());
        if (actor != null) {
            people.remove(actor.getKey());
        }
        return people;
    }

    private boolean recent(Instant moment) {
        return moment != null && !moment.isBefore(clock.instant().minus(RECENT));
    }
}
