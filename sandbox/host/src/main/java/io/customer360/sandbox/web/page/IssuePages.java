package io.customer360.sandbox.web.page;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.PluginOnPages;
import io.customer360.sandbox.web.fragment.WebFragments.ShownPanel;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looking at an issue, with the panels of the plugin; working on it is {@link IssueActions}. */
final class IssuePages {
    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    private final JiraWorld world;
    private final PluginOnPages plugin;
    private final IssueView view;
    private final IssueActions actions;

    IssuePages(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.plugin = plugin;
        this.view = new IssueView(world);
        this.actions = new IssueActions(world, this::page);
    }

    List<Route> routes() {
        var looking =
                List.of(
                        Route.get(
                                "/browse/([A-Za-z][A-Za-z0-9_]*-\\d+)",
                                Access.LICENSED,
                                this::show),
                        Route.get(
                                "/browse/([A-Za-z][A-Za-z0-9_]*)",
                                Access.LICENSED,
                                IssuePages::project),
                        Route.get(
                                "/secure/AjaxIssueAction!default\\.jspa",
                                Access.LICENSED,
                                this::again));
        return Stream.concat(looking.stream(), actions.routes().stream()).toList();
    }

    private Answer show(Visit visit) {
        return world.issues()
                .visible(visit.part(), visit.user())
                .map(issue -> Answer.show(page(visit, issue, new Problems())))
                .orElseGet(Answer::notFound);
    }

    private static Answer project(Visit visit) {
        return Answer.move("/projects/" + visit.part());
    }

    private Page page(Visit visit, JiraIssue issue, Problems problems) {
        var body =
                view.whole(
                        visit,
                        issue,
                        panels(LEFT, visit, issue),
                        panels(RIGHT, visit, issue),
                        problems);
        return Page.general("[" + issue.getKey() + "] " + issue.summary(), body)
                .withContext("jira.view.issue")
                .withMeta("ajs-issue-key", issue.getKey());
    }

    /** The right column alone, as Jira draws it anew after a change. */
    private Answer again(Visit visit) {
        return world.issues()
                .visible(visit.parameter("issueKey"), visit.user())
                .<Answer>map(
                        issue ->
                                new Answer.Piece(
                                        view.rightColumn(
                                                visit, issue, panels(RIGHT, visit, issue))))
                .orElseGet(Answer::notFound);
    }

    private List<ShownPanel> panels(String location, Visit visit, JiraIssue issue) {
        var context = visit.viewer().fragmentContext();
        context.put("issue", issue);
        context.put("project", issue.project());
        context.put(
                "helper", new JiraHelper(visit.request(), issue.project(), Map.of("issue", issue)));
        return plugin.fragments().panels(location, context);
    }
}
