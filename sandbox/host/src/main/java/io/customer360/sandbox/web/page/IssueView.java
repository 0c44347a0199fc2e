package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraComment;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.fragment.WebFragments.ShownPanel;
import io.customer360.sandbox.web.frame.Avatar;
import java.util.List;

/** Draws an issue in Jira's two columns with the panels that plugins put there. */
final class IssueView {
    private final JiraWorld world;

    IssueView(JiraWorld world) {
        this.world = world;
    }

    Html whole(Visit visit, JiraIssue issue, List<ShownPanel> left, List<ShownPanel> right) {
        return Html.of(
                """
                <div class="sandbox-own issue-view" id="issue-content" data-issue-key="{}">
                <header class="issue-header">
                <nav aria-label="Breadcrumb"><ol class="aui-nav aui-nav-breadcrumbs"><li><a\
                 href="{}">{}</a></li><li><a id="key-val" href="{}">{}</a></li></ol></nav>
                <h1 id="summary-val">{}</h1>
                <div class="issue-actions">{}</div>
                </header>
                <div class="issue-columns">
                <div class="issue-main">{}{}{}{}</div>
                <aside class="issue-side" id="viewissuesidebar" aria-label="Details of {}">{}</aside>
                </div></div>
                """,
                issue.getKey(),
                visit.url("/projects/" + issue.project().key()),
                issue.project().name(),
                visit.url("/browse/" + issue.getKey()),
                issue.getKey(),
                issue.summary(),
                action(visit, issue),
                module("details", "Details", details(issue)),
                module("descriptionmodule", "Description", description(issue)),
                panels(left),
                module("activitymodule", "Activity", activity(visit, issue)),
                issue.getKey(),
                rightColumn(visit, issue, right));
    }

    Html rightColumn(Visit visit, JiraIssue issue, List<ShownPanel> panels) {
        return Html.of(
                        """
                        <div class="sandbox-refresh"><button class="aui-button aui-button-subtle" type="button"\
                         id="refresh-panels" data-refresh="{}">Refresh this column</button></div>
                        """,
                        visit.url(
                                "/secure/AjaxIssueAction!default.jspa?issueKey=" + issue.getKey()))
                .and(module("peoplemodule", "People", people(issue)))
                .and(organisations(issue))
                .and(panels(panels))
                .and(module("datesmodule", "Dates", dates(visit, issue)));
    }

    private Html action(Visit visit, JiraIssue issue) {
        if (!world.grants().on(issue.id(), "TRANSITION_ISSUES", visit.user())) {
            return Html.NONE;
        }
        var open = issue.resolution() == null;
        return Html.of(
                "{}<input type=\"hidden\" name=\"issueKey\" value=\"{}\"><button class=\"aui-button\""
                        + " id=\"{}\">{}</button></form>",
                visit.form(open ? "/secure/ResolveIssue.jspa" : "/secure/ReopenIssue.jspa", ""),
                issue.getKey(),
                open ? "action-resolve" : "action-reopen",
                open ? "Resolve this issue" : "Reopen issue");
    }

    private static Html panels(List<ShownPanel> panels) {
        return Html.each(
                panels,
                panel ->
                        panel.label()
                                .map(label -> module(panel.key(), label, panel.body()))
                                .orElseGet(panel::body));
    }

    private static Html module(String id, String heading, Html content) {
        return Html.of(
                """
                <section class="sandbox-module module" id="{}" aria-labelledby="{}_heading"><h2\
                 class="toggle-title" id="{}_heading">{}</h2><div class="mod-content">{}</div></section>
                """,
                id,
                id,
                id,
                heading,
                content);
    }

    private static Html details(JiraIssue issue) {
        return Html.of(
                "<dl class=\"sandbox-facts\">{}{}{}{}</dl>",
                fact("Type", Html.of("{}", issue.type().name())),
                fact("Status", StatusLozenge.of(issue.status())),
                fact(
                        "Priority",
                        Html.of("{}", issue.priority() == null ? "None" : issue.priority().name())),
                fact(
                        "Resolution",
                        Html.of(
                                "{}",
                                issue.resolution() == null
                                        ? "Unresolved"
                                        : issue.resolution().name())));
    }

    private static Html description(JiraIssue issue) {
        return issue.description() == null || issue.description().isBlank()
                ? Html.of("<p class=\"sandbox-note\">No description</p>")
                : Html.of("<div class=\"sandbox-text\">{}</div>", issue.description());
    }

    private static Html people(JiraIssue issue) {
        return Html.of(
                "<dl class=\"sandbox-facts\">{}{}</dl>",
                fact("Assignee", Avatar.named(issue.assignee(), "Unassigned")),
                fact("Reporter", Avatar.named(issue.reporter(), "Anonymous")));
    }

    private static Html organisations(JiraIssue issue) {
        var names = issue.organisations().stream().map(Organisation::name).toList();
        return module(
                        "organizationsmodule",
                        "Organizations",
                        names.isEmpty()
                                ? Html.of("<p class=\"sandbox-note\">None</p>")
                                : Html.of(
                                        "<ul class=\"sandbox-names\">{}</ul>",
                                        Html.each(names, name -> Html.of("<li>{}</li>", name))))
                .when(issue.project().service());
    }

    private static Html dates(Visit visit, JiraIssue issue) {
        var dates = issue.dates();
        return Html.of(
                "<dl class=\"sandbox-facts\">{}{}{}{}</dl>",
                fact("Created", visit.viewer().moment(dates.created())),
                fact("Updated", visit.viewer().moment(dates.updated())),
                fact("Due", visit.viewer().day(dates.due())).when(dates.due() != null),
                fact("Resolved", visit.viewer().moment(dates.resolved()))
                        .when(dates.resolved() != null));
    }

    private static Html fact(String name, Html value) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
    }

    private Html activity(Visit visit, JiraIssue issue) {
        var comments = world.comments().visible(issue, visit.user());
        return Html.of("<p class=\"sandbox-note\">There are no comments yet on this issue.</p>")
                .when(comments.isEmpty())
                .and(Html.each(comments, comment -> comment(visit, comment)))
                .and(
                        world.grants().on(issue.id(), "ADD_COMMENTS", visit.user())
                                ? form(visit, issue)
                                : Html.NONE);
    }

    private static Html comment(Visit visit, JiraComment comment) {
        return Html.of(
                """
                <article class="sandbox-comment{}" id="comment-{}"><p class="sandbox-note">{} added a comment - {} {}</p>\
                <div class="sandbox-text">{}</div></article>
                """,
                comment.internal() ? " sandbox-internal" : "",
                comment.id(),
                Avatar.named(comment.author(), "Anonymous"),
                visit.viewer().moment(comment.at()),
                Html.of("<span class=\"aui-lozenge aui-lozenge-moved\">Internal</span>")
                        .when(comment.internal()),
                comment.body());
    }

    private static Html form(Visit visit, JiraIssue issue) {
        return Html.of(
                """
                {}<input type="hidden" name="issueKey" value="{}">
                <div class="field-group"><label for="comment">Add a comment</label><textarea\
                 class="textarea full-width-field" id="comment" name="comment" rows="4" required></textarea></div>
                <div class="buttons-container">{}<button class="aui-button aui-button-primary" name="internal"\
                 value="false" id="issue-comment-add-submit">{}</button></div></form>
                """,
                visit.form("/secure/AddComment.jspa", "aui top-label"),
                issue.getKey(),
                Html.of(
                                "<button class=\"aui-button\" name=\"internal\" value=\"true\""
                                        + " id=\"issue-comment-add-internal\">Comment internally</button> ")
                        .when(issue.project().service()),
                issue.project().service() ? "Share with customer" : "Add");
    }
}
