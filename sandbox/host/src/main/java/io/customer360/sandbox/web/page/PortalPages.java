package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.JiraComment;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/**
 * The customer portal: the requests of a customer and of their organisations, without internals.
 */
final class PortalPages {
    private final JiraWorld world;
    private final Search search;

    PortalPages(JiraWorld world) {
        this.world = world;
        this.search = new Search(world);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/servicedesk/customer/portals/?", Access.SIGNED_IN, this::requests),
                Route.get(
                        "/servicedesk/customer/portal/\\d+/([A-Za-z][A-Za-z0-9_]*-\\d+)",
                        Access.SIGNED_IN,
                        this::request),
                Route.get("/sandbox/avatar/(.+)\\.svg", Access.SIGNED_IN, this::avatar));
    }

    private Answer requests(Visit visit) throws SearchException {
        var found = search.find("ORDER BY updated DESC", visit.user());
        var requests =
                found.issues().stream()
                        .map(JiraIssue.class::cast)
                        .filter(issue -> issue.project().service())
                        .toList();
        return Answer.show(
                Page.portal(
                        "Requests",
                        Html.of(
                                """
                                <div class="sandbox-portal"><h1>Help Center</h1><section\
                                 class="sandbox-module" aria-labelledby="requests"><h2 id="requests">\
                                Requests</h2><ul class="sandbox-requests">{}</ul>{}</section></div>
                                """,
                                Html.each(requests, issue -> line(visit, issue)),
                                Html.of("<p class=\"sandbox-empty\">You have no request.</p>")
                                        .when(requests.isEmpty()))));
    }

    private static Html line(Visit visit, JiraIssue issue) {
        return Html.of(
                "<li><a href=\"{}\">{}</a> <span class=\"sandbox-note\">{}</span> {}</li>",
                visit.url("/servicedesk/customer/portal/1/" + issue.getKey()),
                issue.summary(),
                issue.getKey(),
                StatusLozenge.of(issue.status()));
    }

    private Answer request(Visit visit) {
        return world.issues()
                .visible(visit.part(), visit.user())
                .filter(issue -> issue.project().service())
                .map(issue -> Answer.show(page(visit, issue)))
                .orElseGet(Answer::notFound);
    }

    private Page page(Visit visit, JiraIssue issue) {
        var shared =
                world.comments().visible(issue, visit.user()).stream()
                        .filter(comment -> !comment.internal())
                        .toList();
        return Page.portal(
                issue.getKey(),
                Html.of(
                        """
                        <div class="sandbox-portal"><p><a href="{}">All requests</a></p><h1>{}</h1><p>{} {}</p>\
                        <div class="sandbox-text">{}</div><h2>Comments</h2>{}</div>
                        """,
                        visit.url("/servicedesk/customer/portals"),
                        issue.summary(),
                        issue.getKey(),
                        StatusLozenge.of(issue.status()),
                        issue.description(),
                        Html.each(shared, comment -> comment(visit, comment))));
    }

    private static Html comment(Visit visit, JiraComment comment) {
        return Html.of(
                "<article class=\"sandbox-comment\"><p class=\"sandbox-note\">{} {}</p>"
                        + "<div class=\"sandbox-text\">{}</div></article>",
                Avatar.named(comment.author(), "Anonymous"),
                visit.viewer().moment(comment.at()),
                comment.body());
    }

    private Answer avatar(Visit visit) {
        var owner = visit.part();
        return new Answer.Picture(
                Avatar.svg(world.users().byKey(owner).map(JiraUser::displayName).orElse(owner)));
    }
}
