package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A column of issue lists: its heading, the field that sorts it in JQL, and its cells. */
enum IssueColumn {
    KEY("Key", "key", IssueColumn::key),
    SUMMARY("Summary", "summary", (visit, issue) -> Html.of("{}", issue.summary())),
    ORGANISATIONS("Organizations", "cf[10002]", (visit, issue) -> organisations(issue)),
    REPORTER("Reporter", "reporter", (visit, issue) -> Avatar.named(issue.reporter(), "Anonymous")),
    ASSIGNEE(
            "Assignee", "assignee", (visit, issue) -> Avatar.named(issue.assignee(), "Unassigned")),
    PRIORITY("Priority", "priority", (visit, issue) -> priority(issue)),
    STATUS("Status", "status", (visit, issue) -> StatusLozenge.of(issue.status())),
    CREATED("Created", "created", (visit, issue) -> visit.viewer().moment(issue.dates().created())),
    UPDATED("Updated", "updated", (visit, issue) -> visit.viewer().moment(issue.dates().updated())),
    RESOLVED(
            "Resolved",
            "resolved",
            (visit, issue) -> visit.viewer().moment(issue.dates().resolved())),
    DUE("Due", "due", (visit, issue) -> visit.viewer().day(issue.dates().due()));

    /** What short lists show. */
    static final List<IssueColumn> FEW = List.of(KEY, SUMMARY, STATUS, PRIORITY, ASSIGNEE, UPDATED);

    /** What the navigator shows. */
    static final List<IssueColumn> NAVIGATOR =
            List.of(
                    KEY,
                    SUMMARY,
                    ORGANISATIONS,
                    REPORTER,
                    ASSIGNEE,
                    PRIORITY,
                    STATUS,
                    CREATED,
                    UPDATED,
                    DUE);

    /** What a queue shows. */
    static final List<IssueColumn> QUEUE =
            List.of(KEY, SUMMARY, ORGANISATIONS, REPORTER, STATUS, PRIORITY, ASSIGNEE, CREATED);

    private final String heading;
    private final String field;
    private final BiFunction<Visit, JiraIssue, Html> cell;

    IssueColumn(String heading, String field, BiFunction<Visit, JiraIssue, Html> cell) {
        this.heading = heading;
        this.field = field;
        this.cell = cell;
    }

    String heading() {
        return heading;
    }

    /** The field that JQL sorts by. */
    String field() {
        return field;
    }

    Html cell(Visit visit, JiraIssue issue) {
        return Html.of("<td class=\"{}\">{}</td>", cssClass(), cell.apply(visit, issue));
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Html key(Visit visit, JiraIssue issue) {
        return Html.of(
                "<a class=\"issue-link\" href=\"{}\">{}</a>",
                visit.url("/browse/" + issue.getKey()),
                issue.getKey());
    }

    private static Html priority(JiraIssue issue) {
        return Html.of("{}", issue.priority() == null ? "" : issue.priority().name());
    }

    private static Html organisations(JiraIssue issue) {
        return Html.of(
                "{}",
                issue.organisations().stream()
                        .map(Organisation::name)
                        .collect(Collectors.joining(", ")));
    }
}
