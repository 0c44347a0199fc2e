package io.customer360.sandbox.web.page;

import com.atlassian.jira.issue.search.SearchException;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The requests of somebody in the portal: their own and those of their organisations. */
final class RequestsPage {
    /** Its address. */
    static final String HERE = "/servicedesk/customer/user/requests";

    private static final String MINE = "mine";
    private static final String ALL = "all";
    private static final int MOST = 100;

    private static final Map<String, String> STATES = states();

    private final JiraWorld world;
    private final Search search;
    private final Portals portals;

    RequestsPage(JiraWorld world) {
        this.world = world;
        this.search = new Search(world);
        this.portals = new Portals(world);
    }

    List<Route> routes() {
        return List.of(Route.get(HERE, Access.SIGNED_IN, this::show));
    }

    private Answer show(Visit visit) throws SearchException {
        var owners = world.organisations().page(null, visit.user().getKey(), 0, MOST);
        var asked = new LinkedHashMap<String, String>();
        asked.put(ALL, "All requests");
        asked.put(MINE, "Created by me");
        owners.forEach(owner -> asked.put("" + owner.id(), owner.name()));
        var whose = chosen(visit.parameter("whose"), asked);
        var state = chosen(visit.parameter("state"), STATES);
        var found =
                search.find(jql(visit, owners, whose, state), visit.user(), visit.number("start"));
        return Answer.show(
                Page.portal(
                        "Requests",
                        Html.of(
                                """
                                <div class="sandbox-portal sandbox-broad">{}<h1>Requests</h1>
                                <form class="aui sandbox-jql" method="get" action="{}" role="search">{}{}<label\
                                 for="text">Contains</label><input class="text" id="text" name="text" value="{}">\
                                <button class="aui-button">Show</button></form>{}{}{}</div>
                                """,
                                HelpCenterPages.trail(visit),
                                visit.url(HERE),
                                choice("state", "Status", STATES, state),
                                choice("whose", "Whose", asked, whose),
                                visit.parameter("text"),
                                found.paging().words(found.issues().size()),
                                table(visit, found.issues()),
                                found.paging()
                                        .links(
                                                start ->
                                                        visit.url(
                                                                Address.of(
                                                                        HERE,
                                                                        "whose",
                                                                        whose,
                                                                        "state",
                                                                        state,
                                                                        "text",
                                                                        visit.parameter("text"),
                                                                        "start",
                                                                        start))))));
    }

    private static Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put("open", "Open requests");
        states.put("closed", "Closed requests");
        states.put("any", "Any status");
        return Collections.unmodifiableMap(states);
    }

    private static String chosen(String wish, Map<String, String> options) {
        return options.containsKey(wish) ? wish : options.keySet().iterator().next();
    }

    private String jql(Visit visit, List<Organisation> owners, String whose, String state) {
        var parts = new ArrayList<String>();
        parts.add(
                switch (whose) {
                    case MINE -> "reporter = currentUser()";
                    case ALL -> anybody(owners);
                    default -> "cf[10002] = " + whose;
                });
        switch (state) {
            case "open" -> parts.add("resolution IS EMPTY");
            case "closed" -> parts.add("resolution IS NOT EMPTY");
            default -> {}
        }
        var text = visit.parameter("text");
        if (!text.isEmpty()) {
            parts.add("text ~ \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        parts.addAll(withoutSoftware(visit));
        return String.join(" AND ", parts) + " ORDER BY updated DESC";
    }

    private static String anybody(List<Organisation> owners) {
        var own = "reporter = currentUser() OR cf[10006] = currentUser()";
        var ids =
                owners.stream()
                        .map(owner -> "" + owner.id())
                        .collect(Collectors.joining(", ", " OR cf[10002] in (", ")"));
        return "(" + own + (owners.isEmpty() ? "" : ids) + ")";
    }

    private List<String> withoutSoftware(Visit visit) {
        return world.grants().projects(Grants.BROWSE, visit.user()).stream()
                .flatMap(id -> world.projects().byId(id).stream())
                .filter(project -> !project.service())
                .map(project -> "project != " + project.key())
                .toList();
    }

    private static Html choice(
            String name, String label, Map<String, String> options, String chosen) {
        return Html.of(
                "<span><label for=\"{}\">{}</label><select class=\"select\" id=\"{}\""
                        + " name=\"{}\">{}</select></span>",
                name,
                label,
                name,
                name,
                Html.each(
                        options.entrySet(),
                        option ->
                                Html.of(
                                        "<option value=\"{}\"{}>{}</option>",
                                        option.getKey(),
                                        Html.of(" selected").when(option.getKey().equals(chosen)),
                                        option.getValue())));
    }

    private Html table(Visit visit, List<JiraIssue> requests) {
        if (requests.isEmpty()) {
            return Html.of("<p class=\"sandbox-empty\">There is no such request.</p>");
        }
        return Html.of(
                """
                <div class="sandbox-wide" tabindex="0" role="region" aria-label="Requests"><table class="aui"\
                 id="requests"><thead><tr><th scope="col">Reference</th><th scope="col">Summary</th><th\
                 scope="col">Status</th><th scope="col">Service project</th><th scope="col">Requester</th><th\
                 scope="col">Updated</th></tr></thead><tbody>{}</tbody></table></div>
                """,
                Html.each(requests, request -> row(visit, request)));
    }

    private Html row(Visit visit, JiraIssue request) {
        var address = visit.url(RequestPage.address(portals, request));
        return Html.of(
                """
                <tr><td><a href="{}">{}</a></td><td><a href="{}">{}</a></td><td>{}</td><td>{}</td><td>{}</td>\
                <td>{}</td></tr>
                """,
                address,
                request.getKey(),
                address,
                request.summary(),
                StatusLozenge.of(request.status()),
                request.project().name(),
                request.reporter() == null ? "" : request.reporter().getDisplayName(),
                visit.viewer().moment(request.dates().updated()));
    }
}
