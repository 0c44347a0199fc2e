package io.customer360.sandbox.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues: found for a viewer, and changed in one transaction with the event after it. */
public final class Issues {

    private final IssueRows rows;
    private final IssueWriter writer;
    private final IssueFacts facts;
    private final Slas slas;
    private final TransactionTemplate inOne;
    private final Comments comments;
    private final Events events;
    private final Clock clock;

    Issues(
            IssueRows rows,
            IssueWriter writer,
            IssueFacts facts,
            Slas slas,
            TransactionTemplate inOne,
            Comments comments,
            Events events,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.facts = facts;
        this.slas = slas;
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
        return update(issue, by, now -> writer.set(issue.id(), "SUMMARY", summary, now));
    }

    /** Gives an issue another priority, by name. */
    public JiraIssue prioritise(JiraIssue issue, String priority, ApplicationUser by) {
        return update(
                issue,
                by,
                now -> {
                    writer.set(issue.id(), "PRIORITY_ID", writer.priority(priority), now);
                    slas.goal(issue.id(), SlaGoals.resolution(priority));
                });
    }

    /** Sets the day on which an issue is due; null takes it away. */
    public JiraIssue due(JiraIssue issue, LocalDate day, ApplicationUser by) {
        return update(issue, by, now -> writer.set(issue.id(), "DUE", day, now));
    }

    /** Replaces the labels of an issue. */
    public JiraIssue label(JiraIssue issue, List<String> labels, ApplicationUser by) {
        return touch(issue, by, () -> facts.labels(issue.id(), labels));
    }

    /** Replaces who else takes part in a request, by user key. */
    public JiraIssue participants(JiraIssue issue, List<String> userKeys, ApplicationUser by) {
        return touch(issue, by, () -> facts.participants(issue.id(), userKeys));
    }

    /** Keeps how content the customer is, 1 to 5, with their words, which may be null. */
    public JiraIssue rate(JiraIssue issue, int stars, String comment, ApplicationUser by) {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("1 to 5 stars, not " + stars);
        }
        return update(issue, by, now -> writer.rate(issue.id(), stars, comment, now));
    }

    /** Logs work on an issue. */
    public JiraIssue spend(JiraIssue issue, Duration work, ApplicationUser by) {
        return update(issue, by, now -> writer.spend(issue.id(), work.toSeconds(), now));
    }

    /** Assigns an issue; null takes the assignee away. */
    public JiraIssue assign(JiraIssue issue, ApplicationUser to, ApplicationUser by) {
        String key = to == null ? null : to.getKey();
        return change(
                issue,
                by,
                EventType.ISSUE_ASSIGNED_ID,
                now -> writer.set(issue.id(), "ASSIGNEE", key, now));
    }

    /** Moves an open issue to another status by name; resolving is {@link #resolve}. */
    public JiraIssue transition(JiraIssue issue, String status, ApplicationUser by) {
        return change(
                issue,
                by,
                EventType.ISSUE_GENERICEVENT_ID,
                now -> writer.status(issue.id(), status, now));
    }

    /** Resolves an issue with a resolution by name. */
    public JiraIssue resolve(JiraIssue issue, String resolution, ApplicationUser by) {
        return change(
                issue,
                by,
                EventType.ISSUE_RESOLVED_ID,
                now -> writer.resolve(issue.id(), resolution, now));
    }

    /** Opens a resolved issue again. */
    public JiraIssue reopen(JiraIssue issue, ApplicationUser by) {
        return change(
                issue, by, EventType.ISSUE_REOPENED_ID, now -> writer.reopen(issue.id(), now));
    }

    /** Sets the security level of an issue by name; null opens it. */
    public JiraIssue secure(JiraIssue issue, String level, ApplicationUser by) {
        Long id = level == null ? null : writer.level(issue.project(), level);
        return update(issue, by, now -> writer.set(issue.id(), "SECURITY_ID", id, now));
    }

    /** Replaces what is in the Organizations field. */
    public JiraIssue organisations(JiraIssue issue, List<Integer> ids, ApplicationUser by) {
        return update(issue, by, now -> writer.organisations(issue.id(), ids, now));
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
                            if (!internal) {
                                slas.answered(issue.id(), by.getKey(), at);
                            }
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

    /** Makes a change beside the row of the issue. */
    JiraIssue touch(JiraIssue issue, ApplicationUser by, Runnable change) {
        return update(
                issue,
                by,
                now -> {
                    change.run();
                    writer.touch(issue.id(), now);
                });
    }

    /** Makes a change between two issues; both tell of it when it is done. */
    JiraIssue touchBoth(JiraIssue one, JiraIssue other, ApplicationUser by, Runnable change) {
        inOne.executeWithoutResult(
                state -> {
                    change.run();
                    writer.touch(one.id(), clock.instant());
                    writer.touch(other.id(), clock.instant());
                });
        fire(other.id(), by, null, EventType.ISSUE_UPDATED_ID);
        return fire(one.id(), by, null, EventType.ISSUE_UPDATED_ID);
    }

    private JiraIssue update(JiraIssue issue, ApplicationUser by, Consumer<Instant> change) {
        return change(issue, by, EventType.ISSUE_UPDATED_ID, change);
    }

    private JiraIssue change(
            JiraIssue issue, ApplicationUser by, Long type, Consumer<Instant> change) {
        inOne.executeWithoutResult(state -> change.accept(clock.instant()));
        return fire(issue.id(), by, null, type);
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
