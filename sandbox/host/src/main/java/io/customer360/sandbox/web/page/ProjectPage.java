package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/** A project: one of its queues. */
final class ProjectPage {
    private final Search search;
    private final ProjectFrame frame;

    ProjectPage(JiraWorld world, PluginOnPages plugin) {
        this.search = new Search(world);
        this.frame = new ProjectFrame(world, plugin);
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/projects/([A-Za-z][A-Za-z0-9_]*)",
                        Access.LICENSED,
                        visit -> show(visit, 1)),
                Route.get(
                        "/projects/([A-Za-z][A-Za-z0-9_]*)/queues/custom/(\\d{1,4})",
                        Access.LICENSED,
                        visit -> show(visit, Integer.parseInt(visit.address().group(2)))));
    }

    private Answer show(Visit visit, int number) throws SearchException {
        var project = frame.project(visit);
        if (project.isEmpty() || number < 1 || number > Queue.values().length) {
            return Answer.notFound();
        }
        var queue = Queue.values()[number - 1];
        return Answer.show(
                frame.page(
                        visit,
                        project.get(),
                        queue.address(project.get()),
                        queue(visit, project.get(), queue)));
    }

    private Html queue(Visit visit, JiraProject project, Queue queue) throws SearchException {
        var jql = queue.jql(project);
        var found = search.find(jql, visit.user(), visit.number("startIndex"));
        return Html.of(
                """
                <h1>{}</h1><p class="sandbox-note">{} <a href="{}">Show in the issue navigator</a></p>{}{}{}
                """,
                queue.words(),
                project.lead() == null ? "" : "Led by " + project.lead().getDisplayName() + ".",
                visit.url(Address.of("/issues/", "jql", jql)),
                found.paging().words(found.issues().size()),
                IssueTable.of(
                        visit,
                        found.issues(),
                        project.service() ? IssueColumn.QUEUE : IssueColumn.FEW,
                        "Nothing is in this queue"),
                found.paging()
                        .links(
                                start ->
                                        visit.url(
                                                Address.of(
                                                        queue.address(project),
                                                        "startIndex",
                                                        start))));
    }
}
