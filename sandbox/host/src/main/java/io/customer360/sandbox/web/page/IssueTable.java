package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.Issue;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import java.util.Collection;

/** Issues as the table that lists of Jira show. */
final class IssueTable {
    private IssueTable() {}

    static Html of(Visit visit, Collection<? extends Issue> issues, String nothing) {
        if (issues.isEmpty()) {
            return Html.of("<p class=\"sandbox-empty\">{}</p>", nothing);
        }
        return Html.of(
                """
                <div class="sandbox-wide" tabindex="0" role="region" aria-label="Issues"><table class="aui"\
                 id="issuetable"><thead><tr><th scope="col">Key</th><th scope="col">Summary</th>\
                <th scope="col">Status</th><th scope="col">Priority</th><th scope="col">Assignee</th>\
                <th scope="col">Updated</th></tr></thead><tbody>{}</tbody></table></div>
                """,
                Html.each(issues, issue -> row(visit, issue)));
    }

    private static Html row(Visit visit, Issue issue) {
        return Html.of(
                """
                <tr><td><a class="issue-link" href="{}">{}</a></td><td>{}</td><td>{}</td><td>{}</td>\
                <td>{}</td><td>{}</td></tr>
                """,
                visit.url("/browse/" + issue.getKey()),
                issue.getKey(),
                issue.getSummary(),
                StatusLozenge.of(issue.getStatus()),
                issue.getPriority() == null ? "" : issue.getPriority().getName(),
                Avatar.named(issue.getAssignee(), "Unassigned"),
                visit.viewer().moment(issue.getUpdated().toInstant()));
    }
}
