package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.Map;

/** A project: its open issues, and a sidebar with the items that plugins add. */
final class ProjectPage {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final JiraWorld world;
    private final PluginOnPages plugin;
    private final Search search;

    ProjectPage(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.plugin = plugin;
        this.search = new Search(world);
    }

    List<Route> routes() {
        return List.of(Route.get("/projects/([A-Za-z][A-Za-z0-9_]*)", Access.LICENSED, this::show));
    }

    private Answer show(Visit visit) throws SearchException {
        var project = world.projects().byKey(visit.part());
        if (project.isEmpty()
                || !world.grants().in(project.get().id(), Grants.BROWSE, visit.user())) {
            return Answer.notFound();
        }
        return Answer.show(page(visit, project.get()));
    }

    private Page page(Visit visit, JiraProject project) throws SearchException {
        var found =
                search.find(
                        "project = "
                                + project.key()
                                + " AND resolution IS EMPTY ORDER BY updated DESC",
                        visit.user());
        return Page.general(
                        project.name(),
                        Html.of(
                                """
                                <div class="aui-page-panel"><div class="aui-page-panel-inner">
                                <div class="aui-page-panel-nav"><nav class="aui-navgroup aui-navgroup-vertical"\
                                 aria-label="{}"><div class="aui-navgroup-inner"><ul class="aui-nav"><li\
                                 class="aui-nav-selected"><a href="{}" aria-current="page">Open issues</a></li>{}\
                                </ul></div></nav></div>
                                <section class="aui-page-panel-content"><h1>{}</h1><p class="sandbox-note">{},\
                                 led by {}</p>{}</section></div></div>
                                """,
                                project.name(),
                                visit.url("/projects/" + project.key()),
                                items(visit, project),
                                project.name(),
                                project.service() ? "Service project" : "Software project",
                                project.lead() == null ? "nobody" : project.lead().getDisplayName(),
                                IssueTable.of(visit, found.issues(), "No open issue")))
                .withContext("jira.project.sidebar")
                .withMeta("ajs-project-key", project.key());
    }

    private Html items(Visit visit, JiraProject project) {
        var context = visit.viewer().fragmentContext();
        context.put("project", project);
        context.put("helper", new JiraHelper(visit.request(), project, Map.of()));
        return Html.each(
                plugin.fragments().items(SIDEBAR, context),
                item ->
                        Html.of(
                                "<li><a id=\"{}\" href=\"{}\">{}</a></li>",
                                item.id(),
                                visit.url(item.url()),
                                item.label()));
    }
}
