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
import java.util.Optional;

/** Looking at an issue and working on it: comment, resolve, reopen. */
final class IssuePages {
    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    private final JiraWorld world;
    private final PluginOnPages plugin;
    private final IssueView view;

    IssuePages(JiraWorld world, PluginOnPages plugin) {
        this.world = world;
        this.plugin = plugin;
        this.view = new IssueView(world);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/browse/([A-Za-z][A-Za-z0-9_]*-\\d+)", Access.LICENSED, this::show),
                Route.get("/browse/([A-Za-z][A-Za-z0-9_]*)", Access.LICENSED, IssuePages::project),
                Route.get("/secure/AjaxIssueAction!default\\.jspa", Access.LICENSED, this::again),
                Route.post("/secure/AddComment\\.jspa", Access.LICENSED, this::comment),
                Route.post("/secure/ResolveIssue\\.jspa", Access.LICENSED, this::resolve),
                Route.post("/secure/ReopenIssue\\.jspa", Access.LICENSED, this::reopen));
    }

    private Answer show(Visit visit) {
        return world.issues()
                .visible(visit.part(), visit.user())
                .map(issue -> Answer.show(page(visit, issue)))
                .orElseGet(Answer::notFound);
    }

    private static Answer project(Visit visit) {
        return Answer.move("/projects/" + visit.part());
    }

    private Page page(Visit visit, JiraIssue issue) {
        var body =
                view.whole(visit, issue, panels(LEFT, visit, issue), panels(RIGHT, visit, issue));
        return Page.general("[" + issue.getKey() + "] " + issue.summary(), body)
                .withContext("jira.view.issue")
                .withMeta("ajs-issue-key", issue.getKey());
    }

    /** The right column alone, as Jira draws it anew after a change. */
    private Answer again(Visit visit) {
        return asked(visit)
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

    private Answer comment(Visit visit) {
        var text = visit.parameter("comment");
        return changed(
                visit,
                "ADD_COMMENTS",
                issue -> {
                    if (!text.isEmpty()) {
                        var internal = visit.parameter("internal").equals("true");
                        world.issues().comment(issue, visit.user(), text, internal);
                    }
                });
    }

    private Answer resolve(Visit visit) {
        return changed(
                visit,
                "TRANSITION_ISSUES",
                issue -> world.issues().resolve(issue, "Done", visit.user()));
    }

    private Answer reopen(Visit visit) {
        return changed(
                visit, "TRANSITION_ISSUES", issue -> world.issues().reopen(issue, visit.user()));
    }

    private Answer changed(Visit visit, String permission, Change change) {
        var issue = asked(visit);
        if (issue.isEmpty()) {
            return Answer.notFound();
        }
        if (!world.grants().on(issue.get().id(), permission, visit.user())) {
            return Answer.forbidden();
        }
        change.to(issue.get());
        return Answer.move("/browse/" + issue.get().getKey());
    }

    private Optional<JiraIssue> asked(Visit visit) {
        return world.issues().visible(visit.parameter("issueKey"), visit.user());
    }

    private interface Change {
        void to(JiraIssue issue);
    }
}
