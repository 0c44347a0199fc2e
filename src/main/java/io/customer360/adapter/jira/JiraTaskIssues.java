package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.task.IssueKind;
import io.customer360.task.MadeIssue;
import io.customer360.task.NewIssue;
import io.customer360.task.NewIssues;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Makes issues as Jira's own form would: Jira checks rights and values, and what it refuses is said
 * in its own words. Dates have to look as the person's date picker writes them, and people go by
 * user name.
 */
public final class JiraTaskIssues implements NewIssues {
    private static final Map<String, String> FIELDS =
            Map.of("summary", "summary", "duedate", "due", "assignee", "assignee");

    private final IssueService issues;
    private final IssueManager stored;
    private final UserManager users;
    private final DateTimeFormatter dates;
    private final TaskTie tie;

    /** Wired by Spring. */
    public JiraTaskIssues(
            IssueService issues,
            IssueManager stored,
            UserManager users,
            DateTimeFormatter dates,
            TaskTie tie) {
        this.issues = issues;
        this.stored = stored;
        this.users = users;
        this.dates = dates;
        this.tie = tie;
    }

    @Override
    public MadeIssue make(IssueKind kind, NewIssue wanted, CustomerId customer, Actor actor) {
        var author = users.getUserByKey(actor.key().value());
        var asked = parameters(kind, wanted, author);
        tie.write(asked, customer);
        var issue = create(author, asked);
        return new MadeIssue(issue.getId(), issue.getKey(), tie.names(issue, customer));
    }

    @Override
    public MadeIssue make(IssueKind kind, NewIssue wanted, UserKey author) {
        var by = users.getUserByKey(author.value());
        if (by == null) {
            throw new IllegalStateException("there is no such user any more");
        }
        var issue = create(by, parameters(kind, wanted, by));
        return new MadeIssue(issue.getId(), issue.getKey(), false);
    }

    private Issue create(ApplicationUser author, IssueInputParameters asked) {
        var checked = issues.validateCreate(author, asked);
        if (!checked.isValid()) {
            throw refusal(checked.getErrorCollection());
        }
        var made = issues.create(author, checked);
        if (!made.isValid()) {
            throw refusal(made.getErrorCollection());
        }
        return stored.getIssueObject(made.getIssue().getId());
    }

    private IssueInputParameters parameters(
            IssueKind kind, NewIssue wanted, ApplicationUser author) {
        var asked = issues.newIssueInputParameters();
        asked.setSkipScreenCheck(true);
        asked.setProjectId(Long.valueOf(kind.project()));
        asked.setIssueTypeId(kind.type());
        asked.setSummary(wanted.summary());
        asked.setDescription(wanted.description());
        asked.setReporterId(author.getUsername());
        wanted.due().map(this::written).ifPresent(asked::setDueDate);
        wanted.assignee().map(this::userName).ifPresent(asked::setAssigneeId);
        return asked;
    }

    private String userName(UserKey key) {
        var user = users.getUserByKey(key.value());
        if (user == null) {
            throw Rejected.at("assignee", "c360.tasks.assignee-unknown.error");
        }
        return user.getUsername();
    }

    private String written(LocalDate day) {
        return dates.forLoggedInUser()
                .withStyle(DateTimeStyle.DATE_PICKER)
                .withZone(TimeZone.getTimeZone(ZoneOffset.UTC))
                .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static Rejected refusal(ErrorCollection errors) {
        return new Rejected(
                Stream.concat(
                                errors.getErrors().entrySet().stream()
                                        .map(error -> problem(error.getKey(), error.getValue())),
                                errors.getErrorMessages().stream().map(text -> problem("", text)))
                        .toList());
    }

    private static Problem problem(String field, String text) {
        return Problem.at(FIELDS.getOrDefault(field, ""), "c360.tasks.refused.error", text);
    }
}
