package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraComment;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.stream.Collectors;

/** A request as customers see it, without internals: they comment, close, open again and rate. */
final class RequestPage {
    private static final String PATH =
            "/servicedesk/customer/portal/\\d{1,9}/([A-Za-z][A-Za-z0-9_]*-\\d+)";
    private static final String WAITING = "Waiting for customer";
    private static final String ANSWERED = "Waiting for support";
    private static final int LONGEST_TEXT = 32_000;

    private final JiraWorld world;
    private final Portals portals;
    private final RatingForm rating;

    RequestPage(JiraWorld world) {
        this.world = world;
        this.portals = new Portals(world);
        this.rating = new RatingForm(world, portals);
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.SIGNED_IN, visit -> step(visit, (request, problems) -> {})),
                Route.post(
                        PATH + "/comment",
                        Access.SIGNED_IN,
                        visit ->
                                step(
                                        visit,
                                        (request, problems) -> comment(visit, request, problems))),
                Route.post(
                        PATH + "/(resolve|reopen)",
                        Access.SIGNED_IN,
                        visit ->
                                step(
                                        visit,
                                        (request, problems) -> close(visit, request, problems))),
                Route.post(
                        PATH + "/rate",
                        Access.SIGNED_IN,
                        visit ->
                                step(
                                        visit,
                                        (request, problems) ->
                                                rating.keep(visit, request, problems))));
    }

    static String address(Portals portals, JiraIssue request) {
        return portals.of(request.project()).orElseThrow().address() + "/" + request.getKey();
    }

    private interface Step {
        void on(JiraIssue request, Problems problems);
    }

    private Answer step(Visit visit, Step step) {
        var found = portals.request(visit.part(), visit.user());
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        var problems = new Problems();
        step.on(found.get(), problems);
        if (problems.none() && visit.request().getMethod().equals("POST")) {
            return Answer.move(address(portals, found.get()));
        }
        return new Answer.Shown(problems.none() ? 200 : 400, page(visit, found.get(), problems));
    }

    private void comment(Visit visit, JiraIssue request, Problems problems) {
        var text = visit.parameter("comment");
        problems.text("comment", "Comment", text, LONGEST_TEXT);
        if (!portals.mayComment(request, visit.user())) {
            problems.add("comment", "Comment: you may not comment on this request.");
        }
        if (problems.none()) {
            world.issues().comment(request, visit.user(), text, false);
            if (request.status().name().equals(WAITING)) {
                world.issues().transition(request, ANSWERED, visit.user());
            }
        }
    }

    private void close(Visit visit, JiraIssue request, Problems problems) {
        var resolve = visit.address().group(2).equals("resolve");
        if (!portals.mayClose(request, visit.user())) {
            problems.add("request-actions", "Status: you may not change it.");
        } else if (resolve && request.resolution() == null) {
            world.issues().resolve(request, "Done", visit.user());
        } else if (!resolve && request.resolution() != null) {
            world.issues().reopen(request, visit.user());
        }
    }

    private Page page(Visit visit, JiraIssue request, Problems problems) {
        var comments =
                world.comments().visible(request, visit.user()).stream()
                        .filter(comment -> !comment.internal())
                        .toList();
        return Page.portal(
                request.getKey(),
                Html.of(
                        """
                        <div class="sandbox-portal sandbox-request" data-issue-key="{}">{}<h1>{}</h1><p class="sandbox-request-facts">{} {} <span\
                         class="sandbox-note">{}</span></p>{}
                        <div class="sandbox-text">{}</div><div id="request-actions">{}</div>{}<h2>Activity</h2>{}{}</div>
                        """,
                        request.getKey(),
                        HelpCenterPages.trail(
                                visit, HelpCenterPages.step(visit, "Requests", RequestsPage.HERE)),
                        request.summary(),
                        StatusLozenge.of(request.status()),
                        request.getKey(),
                        about(request),
                        problems.summary(),
                        request.description(),
                        closing(visit, request),
                        rating.shown(visit, request, problems),
                        Html.each(comments, comment -> comment(visit, comment)),
                        writing(visit, request, problems)));
    }

    private static String about(JiraIssue request) {
        var asker = request.reporter() == null ? "somebody" : request.reporter().getDisplayName();
        var owners =
                request.organisations().stream()
                        .map(Organisation::name)
                        .collect(Collectors.joining(", "));
        return "Raised by " + asker + (owners.isEmpty() ? ", private" : ", shared with " + owners);
    }

    private Html closing(Visit visit, JiraIssue request) {
        var open = request.resolution() == null;
        return Html.of(
                        "{}<button class=\"aui-button\" id=\"request-{}\">{}</button></form>",
                        visit.form(
                                address(portals, request) + (open ? "/resolve" : "/reopen"),
                                "sandbox-line"),
                        open ? "resolve" : "reopen",
                        open ? "Mark as resolved" : "Open again")
                .when(portals.mayClose(request, visit.user()));
    }

    private static Html comment(Visit visit, JiraComment comment) {
        return Html.of(
                "<article class=\"sandbox-comment\"><p class=\"sandbox-note\">{} {}</p>"
                        + "<div class=\"sandbox-text\">{}</div></article>",
                Avatar.named(comment.author(), "Anonymous"),
                visit.viewer().moment(comment.at()),
                comment.body());
    }

    private Html writing(Visit visit, JiraIssue request, Problems problems) {
        return Html.of(
                        """
                        {}{}<div class="buttons-container"><button class="aui-button aui-button-primary"\
                         id="request-comment">Add comment</button></div></form>
                        """,
                        visit.form(address(portals, request) + "/comment", "aui top-label"),
                        new Fields(problems)
                                .area(
                                        "comment",
                                        "Comment on this request",
                                        problems.on("comment") ? visit.parameter("comment") : ""))
                .when(portals.mayComment(request, visit.user()));
    }
}
