package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.RequestType;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Avatar;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Portals.Portal;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;

/** The help centre: the portals that somebody may use, and what can be asked for in each. */
final class HelpCenterPages {
    /** The address of the help centre. */
    static final String HOME = "/servicedesk/customer/portals";

    private final JiraWorld world;
    private final Portals portals;

    HelpCenterPages(JiraWorld world) {
        this.world = world;
        this.portals = new Portals(world);
    }

    List<Route> routes() {
        return List.of(
                Route.get(HOME + "/?", Access.SIGNED_IN, this::home),
                Route.get("/servicedesk/customer/portal/(\\d{1,9})", Access.SIGNED_IN, this::desk),
                Route.get("/sandbox/avatar/(.+)\\.svg", Access.SIGNED_IN, this::avatar));
    }

    private Answer home(Visit visit) {
        var open = portals.open(visit.user());
        return Answer.show(
                Page.portal(
                        "Help Center",
                        Html.of(
                                """
                                <div class="sandbox-portal"><h1>Help Center</h1><p><a id="my-requests" href="{}">Your\
                                 requests</a></p><ul class="sandbox-choices">{}</ul>{}</div>
                                """,
                                visit.url(RequestsPage.HERE),
                                Html.each(
                                        open,
                                        portal ->
                                                choice(
                                                        visit.url(portal.address()),
                                                        portal.project().name(),
                                                        "Ask "
                                                                + portal.project().name()
                                                                + " for help")),
                                Html.of(
                                                "<p class=\"sandbox-empty\">No service desk serves"
                                                        + " you.</p>")
                                        .when(open.isEmpty()))));
    }

    private Answer desk(Visit visit) {
        return portals.open(visit.part(), visit.user())
                .map(portal -> Answer.show(page(visit, portal)))
                .orElseGet(Answer::notFound);
    }

    private Page page(Visit visit, Portal portal) {
        var types = world.requestTypes().of(portal.project());
        return Page.portal(
                portal.project().name(),
                Html.of(
                        """
                        <div class="sandbox-portal">{}<h1>{}</h1><p>What can we help you with?</p><ul\
                         class="sandbox-choices">{}</ul>{}</div>
                        """,
                        trail(visit),
                        portal.project().name(),
                        Html.each(types, type -> type(visit, portal, type)),
                        Html.of(
                                        "<p class=\"sandbox-empty\">There is nothing to ask for"
                                                + " here.</p>")
                                .when(types.isEmpty())));
    }

    private static Html type(Visit visit, Portal portal, RequestType type) {
        return choice(
                visit.url(portal.address() + "/create/" + type.id()),
                type.name(),
                type.description());
    }

    private static Html choice(String address, String words, String note) {
        return Html.of(
                """
                <li><a class="sandbox-choice" href="{}"><span><strong>{}</strong> <span class="sandbox-note">{}\
                </span></span></a></li>
                """,
                address,
                words,
                note);
    }

    /** The way back to the help centre and on to here. */
    static Html trail(Visit visit, Html... steps) {
        return Html.of(
                """
                <nav aria-label="Breadcrumb"><ol class="aui-nav aui-nav-breadcrumbs">{}{}</ol></nav>
                """,
                step(visit, "Help Center", HOME),
                Html.each(List.of(steps), step -> step));
    }

    /** A step of the way. */
    static Html step(Visit visit, String words, String address) {
        return Html.of("<li><a href=\"{}\">{}</a></li>", visit.url(address), words);
    }

    private Answer avatar(Visit visit) {
        var owner = visit.part();
        return new Answer.Picture(
                Avatar.svg(world.users().byKey(owner).map(JiraUser::displayName).orElse(owner)));
    }
}
