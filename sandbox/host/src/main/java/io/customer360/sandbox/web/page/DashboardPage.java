package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/**
 * The page after signing in: the projects and the latest issues that the viewer may see. The other
 * dashboard holds what the plugin offers.
 */
final class DashboardPage {
    private final JiraWorld world;
    private final Search search;
    private final BoardPage board;

    DashboardPage(JiraWorld world, BoardPage board) {
        this.world = world;
        this.board = board;
        this.search = new Search(world);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", Access.LICENSED, this::show),
                Route.get("/secure/Dashboard\\.jspa", Access.LICENSED, this::chosen),
                Route.post(BoardPage.ITEM + "([a-z0-9-]+)", Access.ADMIN, board::configure));
    }

    private Answer chosen(Visit visit) throws SearchException {
        return visit.parameter("selectPageId").equals(BoardPage.NUMBER)
                ? board.show(visit)
                : show(visit);
    }

    private Answer show(Visit visit) throws SearchException {
        var browsable = world.grants().projects(Grants.BROWSE, visit.user());
        var projects =
                world.projects().all().stream().filter(p -> browsable.contains(p.id())).toList();
        var latest = search.find("ORDER BY updated DESC", visit.user());
        return Answer.show(
                Page.general(
                                "Dashboard",
                                Html.of(
                                        """
<div class="aui-page-header"><div class="aui-page-header-inner"><div\
 class="aui-page-header-main"><h1>Dashboard</h1></div></div></div>
<p class="sandbox-own"><a href="{}">Dashboard with the app's items</a></p>
<div class="sandbox-own sandbox-columns"><section class="sandbox-module"\
 aria-labelledby="projects"><h2 id="projects">Projects</h2>\
<ul class="sandbox-projects">{}</ul></section>
<section class="sandbox-module sandbox-grow"\
 aria-labelledby="latest"><h2 id="latest">Recently updated</h2>{}\
</section></div>
""",
                                        visit.url(BoardPage.ADDRESS),
                                        Html.each(projects, project -> project(visit, project)),
                                        IssueTable.of(
                                                visit,
                                                latest.issues().stream().limit(15).toList(),
                                                "There is no issue that you may see.")))
                        .withContext("atl.dashboard"));
    }

    private static Html project(Visit visit, JiraProject project) {
        return Html.of(
                "<li><a href=\"{}\">{}</a> <span class=\"sandbox-note\">{} {}</span></li>",
                visit.url("/projects/" + project.key()),
                project.name(),
                project.key(),
                project.service() ? "service project" : "software project");
    }
}
