package io.customer360.sandbox.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues: found for a viewer, and changed in one transaction with the event after it. */
public final class Issues {

    private final IssueRows rows;
    private final IssueWriter writer;
    private final TransactionTemplate inOne;
    private final Comments comments;
    private final Events events;
    private final Clock clock;

    Issues(
            IssueRows rows,
            IssueWriter writer,
            TransactionTemplate inOne,
            Comments comments,
            Events events,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.inOne = inOne;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    /** The issue of this id, whoever asks. */
    public Optional<JiraIssue> byId(long id) {
        return one("i.ID = :id", Map.of("id", id));
    }

    /** The issue of this key, whoever asks. */
    public Optional<JiraIssue> byKey(String key) {
        return IssueKey.of(key).flatMap(parts -> one(IssueKey.CONDITION, parts.params()));
    }

    /** The issue of this key if the viewer may see it: missing and hidden answer alike. */
    public Optional<JiraIssue> visible(String key, ApplicationUser viewer) {
        return viewer == null
                ? Optional.empty()
                : IssueKey.of(key)
                        .flatMap(
                                parts ->
                                        one(
                                                IssueKey.CONDITION + " AND " + Visibility.issue(),
                                                parts.params(
                                                        "viewer",
                                                        viewer.getKey(),
                                                        "permission",
                                                        Grants.BROWSE)));
    }

    /** The comment of this id, whoever asks. */
    public Optional<JiraComment> commentById(long id) {
        return comments.issueOf(id)
                .flatMap(this::byId)
                .flatMap(
                        issue ->
                                comments.all(issue).stream()
                                        .filter(comment -> comment.id() == id)
                                        .findFirst());
    }

    /** Creates an issue. */
    public JiraIssue create(IssueDraft draft, ApplicationUser by) {
        long id = inOne.execute(state -> writer.insert(draft, by, clock.instant()));
        return fire(id, by, null, EventType.ISSUE_CREATED_ID);
    }

    /** Gives an issue another summary. */
    public JiraIssue rename(JiraIssue issue, String summary, ApplicationUser by) {
        writer.set(issue.id(), "SUMMARY", summary, clock.instant());
        return fire(issue.id(), by, null, EventType.ISSUE_UPDATED_ID);
    }

    /** Gives an issue another priority, by name. */
    public JiraIssue prioritise(JiraIssue issue, String priority, ApplicationUser by) {
        writer.set(issue.id(), "PRIORITY_ID", writer.priority(priority), clock.instant());
        return fire(issue.id(), by, null, EventType.ISSUE_UPDATED_ID);
    }

    /** Assigns an issue; null takes the assignee away. */
    public JiraIssue assign(JiraIssue issue, ApplicationUser to, ApplicationUser by) {
        writer.set(issue.id(), "ASSIGNEE", to == null ? null : to.getKey(), clock.instant());
        return fire(issue.id(), by, null, EventType.ISSUE_ASSIGNED_ID);
    }

    /** Resolves an issue with a resolution by name. */
    public JiraIssue resolve(JiraIssue issue, String resolution, ApplicationUser by) {
        writer.resolve(issue.id(), resolution, clock.instant());
        return fire(issue.id(), by, null, EventType.ISSUE_RESOLVED_ID);
    }

    /** Opens a resolved issue again. */
    public JiraIssue reopen(JiraIssue issue, ApplicationUser by) {
        writer.reopen(issue.id(), clock.instant());
        return fire(issue.id(), by, null, EventType.ISSUE_REOPENED_ID);
    }

    /** Sets the security level of an issue by name; null opens it. */
    public JiraIssue secure(JiraIssue issue, String level, ApplicationUser by) {
        Long id = level == null ? null : writer.level(issue.project(), level);
        writer.set(issue.id(), "SECURITY_ID", id, clock.instant());
        return fire(issue.id(), by, null, EventType.ISSUE_UPDATED_ID);
    }

    /** Replaces what is in the Organizations field. */
    public JiraIssue organisations(JiraIssue issue, List<Integer> ids, ApplicationUser by) {
        inOne.executeWithoutResult(state -> writer.organisations(issue.id(), ids, clock.instant()));
        return fire(issue.id(), by, null, EventType.ISSUE_UPDATED_ID);
    }

    /** Comments on an issue, for everybody or internally. */
    public JiraComment comment(JiraIssue issue, ApplicationUser by, String body, boolean internal) {
        return comment(issue, by, body, internal, clock.instant());
    }

    /** Comments on an issue as if it had been at that moment. */
    public JiraComment comment(
            JiraIssue issue, ApplicationUser by, String body, boolean internal, Instant at) {
        JiraComment comment =
                inOne.execute(
                        state -> {
                            writer.touch(issue.id(), at);
                            return comments.add(issue, by, body, internal, at);
                        });
        fire(issue.id(), by, comment, EventType.ISSUE_COMMENTED_ID);
        return comment;
    }

    /** Deletes an issue with its comments. */
    public void delete(JiraIssue issue, ApplicationUser by) {
        writer.delete(issue.id());
        events.publish(new IssueEvent(issue, by, null, Map.of(), EventType.ISSUE_DELETED_ID));
    }

    private JiraIssue fire(long id, ApplicationUser by, Comment comment, Long type) {
        JiraIssue now = byId(id).orElseThrow();
        events.publish(new IssueEvent(now, by, comment, Map.of(), type));
        return now;
    }

    private Optional<JiraIssue> one(String condition, Map<String, ?> params) {
        return rows.find(condition, "i.ID", params, 0, 1).issues().stream().findFirst();
    }
}
