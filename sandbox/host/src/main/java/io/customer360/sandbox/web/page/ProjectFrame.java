package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.frame.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frame of a project's pages: the sidebar with queues, customers and what plugins add. */
final class ProjectFrame {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final JiraWorld world;
    private final PluginOnPages plugin;
    private final Search search;

    ProjectFrame(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.plugin = plugin;
        this.search = new Search(world);
    }

    private record Entry(String id, String words, String address, Html count) {}

    /** The project of the address if the visitor may see it: missing and hidden answer alike. */
    Optional<JiraProject> project(Visit visit) {
        return world.projects()
                .byKey(visit.part())
                .filter(found -> world.grants().in(found.id(), Grants.BROWSE, visit.user()));
    }

    /** Whether the visitor works the desk of a service project. */
    boolean agent(Visit visit, JiraProject project) {
        return project.service()
                && world.groups().servesDesks(visit.user().getKey())
                && world.grants().in(project.id(), Grants.AGENT, visit.user());
    }

    Page page(Visit visit, JiraProject project, String here, Html content) throws SearchException {
        return Page.general(
                        project.name(),
                        Html.of(
                                """
                                <div class="aui-page-panel sandbox-project"><div class="aui-page-panel-inner">
                                <div class="aui-page-panel-nav"><p class="sandbox-project-name"><strong>{}</strong>\
                                 <span class="sandbox-note">{}</span></p><nav class="aui-navgroup\
                                 aui-navgroup-vertical" id="project-sidebar" aria-label="{}"><div\
                                 class="aui-navgroup-inner">{}{}</div></nav></div>
                                <section class="aui-page-panel-content">{}</section></div></div>
                                """,
                                project.name(),
                                project.service() ? "Service project" : "Software project",
                                project.name(),
                                own(visit, project, here),
                                group("Apps", added(visit, project), here, visit),
                                content))
                .withContext("jira.project.sidebar")
                .withMeta("ajs-project-key", project.key());
    }

    private Html own(Visit visit, JiraProject project, String here) throws SearchException {
        if (!project.service()) {
            var issues = new Entry("issues", "Open issues", Queue.OPEN.address(project), Html.NONE);
            return group("Issues", List.of(issues), here, visit);
        }
        var queues = new ArrayList<Entry>();
        for (var queue : Queue.values()) {
            var count = search.count(queue.jql(project), visit.user());
            queues.add(
                    new Entry(
                            "queue-" + queue.number(),
                            queue.words(),
                            queue.address(project),
                            Html.of(" <span class=\"aui-badge\">{}</span>", count)));
        }
        var people =
                agent(visit, project)
                        ? List.of(
                                new Entry(
                                        "sd-project-sidebar-customers",
                                        "Customers",
                                        "/projects/" + project.key() + "/customers",
                                        Html.NONE))
                        : List.<Entry>of();
        return group("Queues", queues, here, visit)
                .and(group("Customer channels", people, here, visit));
    }

    private List<Entry> added(Visit visit, JiraProject project) {
        var context = visit.viewer().fragmentContext();
        context.put("project", project);
        context.put("helper", new JiraHelper(visit.request(), project, Map.of()));
        return plugin.fragments().items(SIDEBAR, context).stream()
                .map(item -> new Entry(item.id(), item.label(), item.url(), Html.NONE))
                .toList();
    }

    private static Html group(String label, List<Entry> entries, String here, Visit visit) {
        return Html.of(
                        """
                        <div class="aui-nav-heading"><strong>{}</strong></div><ul class="aui-nav">{}</ul>
                        """,
                        label,
                        Html.each(entries, entry -> item(entry, here, visit)))
                .when(!entries.isEmpty());
    }

    private static Html item(Entry entry, String here, Visit visit) {
        var selected = entry.address().equals(here);
        return Html.of(
                "<li{}><a id=\"{}\" href=\"{}\"{}>{}{}</a></li>\n",
                Html.of(" class=\"aui-nav-selected\"").when(selected),
                entry.id(),
                visit.url(entry.address()),
                Html.of(" aria-current=\"page\"").when(selected),
                entry.words(),
                entry.count());
    }
}
