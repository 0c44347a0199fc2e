package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraComment;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.fragment.WebFragments.ShownPanel;
import io.customer360.sandbox.web.frame.Avatar;
import java.util.List;

/** Draws an issue in Jira's two columns with the panels that plugins put there. */
final class IssueView {
    private final JiraWorld world;
    private final IssueForms forms;
    private final IssueSections sections;

    IssueView(JiraWorld world) {
        this.world = world;
        this.forms = new IssueForms(world);
        this.sections = new IssueSections(world);
    }

    Html whole(
            Visit visit,
            JiraIssue issue,
            List<ShownPanel> left,
            List<ShownPanel> right,
            Problems problems) {
        return Html.of(
                """
                <div class="sandbox-own issue-view" id="issue-content" data-issue-key="{}">
                <header class="issue-header">
                <nav aria-label="Breadcrumb"><ol class="aui-nav aui-nav-breadcrumbs"><li><a\
                 href="{}">{}</a></li><li><a id="key-val" href="{}">{}</a></li></ol></nav>
                <h1 id="summary-val">{}</h1>
                {}<div class="issue-actions">{}</div>
                </header>
                <div class="issue-columns">
                <div class="issue-main">{}{}{}{}{}</div>
                <aside class="issue-side" id="viewissuesidebar" aria-label="Details of {}">{}</aside>
                </div></div>
                """,
                issue.getKey(),
                visit.url("/projects/" + issue.project().key()),
                issue.project().name(),
                visit.url("/browse/" + issue.getKey()),
                issue.getKey(),
                issue.summary(),
                problems.summary(),
                forms.all(visit, issue, problems),
                sections.details(issue),
                sections.description(issue),
                sections.links(visit, issue),
                panels(left),
                IssueSections.module(
                        "activitymodule", "Activity", activity(visit, issue, problems)),
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
                .and(sections.people(issue))
                .and(sections.organisations(issue))
                .and(panels(panels))
                .and(sections.clocks(issue))
                .and(sections.satisfaction(visit, issue))
                .and(sections.dates(visit, issue));
    }

    private static Html panels(List<ShownPanel> panels) {
        return Html.each(
                panels,
                panel ->
                        panel.label()
                                .map(
                                        label ->
                                                IssueSections.module(
                                                        panel.key(), label, panel.body()))
                                .orElseGet(panel::body));
    }

    private Html activity(Visit visit, JiraIssue issue, Problems problems) {
        var comments = world.comments().visible(issue, visit.user());
        return Html.of("<p class=\"sandbox-note\">There are no comments yet on this issue.</p>")
                .when(comments.isEmpty())
                .and(Html.each(comments, comment -> comment(visit, comment)))
                .and(
                        world.grants().on(issue.id(), IssueActions.COMMENT, visit.user())
                                ? form(visit, issue, problems)
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

    private Html form(Visit visit, JiraIssue issue, Problems problems) {
        var service = issue.project().service();
        return Html.of(
                """
                {}<input type="hidden" name="issueKey" value="{}">{}
                <div class="buttons-container">{}{}</div></form>
                """,
                visit.form("/secure/AddComment.jspa", "aui top-label"),
                issue.getKey(),
                new Fields(problems).area("comment", "Add a comment", visit.parameter("comment")),
                Html.of(
                                "<button class=\"aui-button\" name=\"internal\" value=\"true\""
                                        + " id=\"issue-comment-add-internal\">Comment internally</button> ")
                        .when(service),
                Html.of(
                                "<button class=\"aui-button aui-button-primary\" name=\"internal\""
                                        + " value=\"false\" id=\"issue-comment-add-submit\">{}</button>",
                                service ? "Share with customer" : "Add")
                        .when(IssueActions.mayShare(world, issue, visit)));
    }
}
