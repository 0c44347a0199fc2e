package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.web.Html;
import java.util.List;
import java.util.function.Function;

/** Issues as the table that lists of Jira show. */
final class IssueTable {
    private IssueTable() {}

    /** A short list in an order of its own. */
    static Html of(Visit visit, List<JiraIssue> issues, String nothing) {
        return of(visit, issues, IssueColumn.FEW, nothing);
    }

    /** A list with these columns in an order of its own. */
    static Html of(Visit visit, List<JiraIssue> issues, List<IssueColumn> columns, String nothing) {
        return table(
                visit,
                issues,
                columns,
                column ->
                        Html.of(
                                "<th scope=\"col\" class=\"{}\">{}</th>",
                                column.cssClass(),
                                column.heading()),
                nothing);
    }

    /** The list of the navigator: each heading leads to the same query in another order. */
    static Html sortable(
            Visit visit,
            List<JiraIssue> issues,
            Ordered order,
            Function<String, String> address,
            String nothing) {
        return table(
                visit,
                issues,
                IssueColumn.NAVIGATOR,
                column -> sortable(column, order, address),
                nothing);
    }

    private static Html sortable(
            IssueColumn column, Ordered order, Function<String, String> address) {
        var sorted = order.by(column.field());
        return Html.of(
                """
                <th scope="col" class="{}"{}><a class="sandbox-sort" href="{}">{}</a></th>""",
                column.cssClass(),
                Html.of(" aria-sort=\"{}\"", order.descending() ? "descending" : "ascending")
                        .when(sorted),
                address.apply(order.sortedBy(column.field())),
                column.heading());
    }

    private static Html table(
            Visit visit,
            List<JiraIssue> issues,
            List<IssueColumn> columns,
            Function<IssueColumn, Html> heading,
            String nothing) {
        if (issues.isEmpty()) {
            return Html.of("<p class=\"sandbox-empty\">{}</p>", nothing);
        }
        return Html.of(
                """
                <div class="sandbox-wide" tabindex="0" role="region" aria-label="Issues"><table class="aui"\
                 id="issuetable"><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>
                """,
                Html.each(columns, heading),
                Html.each(issues, issue -> row(visit, issue, columns)));
    }

    private static Html row(Visit visit, JiraIssue issue, List<IssueColumn> columns) {
        return Html.of(
                "<tr data-issuekey=\"{}\">{}</tr>\n",
                issue.getKey(),
                Html.each(columns, column -> column.cell(visit, issue)));
    }
}
