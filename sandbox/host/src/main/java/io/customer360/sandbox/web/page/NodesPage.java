package io.customer360.sandbox.web.page;

import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.node.Delivery;
import io.customer360.sandbox.jira.node.LiveNode;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.Page;
import io.customer360.sandbox.web.page.Route.Access;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nodes of the cluster, and the switches that make its life hard. */
final class NodesPage {
    private static final String PATH = "/sandbox/nodes";
    private static final int KILLED = 137;
    private static final long LAST_WORDS_MILLIS = 300;
    private static final Map<Delivery, String> DELIVERIES =
            Map.of(
                    Delivery.PROMPT, "arrive at once",
                    Delivery.LATE, "arrive a minute late",
                    Delivery.LOST, "get lost");

    private final JiraWorld world;

    NodesPage(JiraWorld world) {
        this.world = world;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.ADMIN, this::show),
                Route.post(PATH + "/messages", Access.ADMIN, this::deliver),
                Route.post(PATH + "/jobs", Access.ADMIN, this::start),
                Route.post(PATH + "/kill", Access.ADMIN, visit -> kill()));
    }

    private Answer show(Visit visit) {
        var body = world.cluster().isClustered() ? nodes(visit) : alone();
        return page(Html.of("<div class=\"sandbox-nodes\"><h2>Nodes</h2>{}</div>", body));
    }

    private static Answer page(Html body) {
        return Answer.show(Page.admin("Nodes", body).withMeta("admin.active.tab", "nodes"));
    }

    private static Html alone() {
        return Html.of(
                """
<p>This Jira is not clustered. <code>./dev run --nodes 2 --db postgres</code> starts two\
 nodes on one database.</p>
""");
    }

    private Html nodes(Visit visit) {
        var delivery = world.cluster().messages().delivery();
        var together = world.cluster().together();
        return Html.of(
                """
<table class="aui"><thead><tr><th>Node</th><th>Address</th><th>Last alive</th></tr></thead>\
<tbody>{}</tbody></table>
<h3>Messages about caches that reach this node</h3><p>They {}.</p><p>{}</p>
<h3>Jobs that run once per cluster</h3><p>{}</p><p>{}{}</p>
<h3>This node</h3>{}
""",
                Html.each(world.cluster().live(), node -> row(visit, node)),
                DELIVERIES.get(delivery),
                Html.each(
                        List.of(Delivery.values()),
                        each ->
                                button(
                                        visit,
                                        "/messages",
                                        each.name().toLowerCase(Locale.ROOT),
                                        "Let them " + DELIVERIES.get(each))),
                together
                        ? "Every node starts each of them at the same moment."
                        : "One node starts each of them.",
                button(visit, "/jobs", "one", "Start them on one node"),
                button(visit, "/jobs", "all", "Start them on every node"),
                button(visit, "/kill", "now", "Kill this node"));
    }

    private Html row(Visit visit, LiveNode node) {
        var here = node.name().equals(world.cluster().getNodeId());
        return Html.of(
                "<tr><td>{}{}</td><td><a href=\"{}\">{}</a></td><td>{}</td></tr>",
                node.name(),
                Html.of(" (this one)").when(here),
                node.url() + PATH,
                node.url(),
                visit.viewer().moment(node.seen()));
    }

    private static Html button(Visit visit, String path, String value, String label) {
        return Html.of(
                "{}<button class=\"aui-button\" name=\"to\" value=\"{}\">{}</button></form> ",
                visit.form(PATH + path, "sandbox-switch"),
                value,
                label);
    }

    private Answer deliver(Visit visit) {
        for (var each : Delivery.values()) {
            if (each.name().equalsIgnoreCase(visit.parameter("to"))) {
                world.cluster().messages().deliver(each);
                return Answer.move(PATH);
            }
        }
        return new Answer.Refused(400);
    }

    private Answer start(Visit visit) {
        world.cluster().startTogether(visit.parameter("to").equals("all"));
        return Answer.move(PATH);
    }

    /** As with kill -9, nothing is told to stop; only this answer still leaves. */
    private static Answer kill() {
        var end =
                new Thread(
                        () -> {
                            sleep();
                            Runtime.getRuntime().halt(KILLED);
                        },
                        "killed");
        end.setDaemon(true);
        end.start();
        return page(Html.of("<h2>Nodes</h2><p>This node is gone.</p>"));
    }

    private static void sleep() {
        try {
            Thread.sleep(LAST_WORDS_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
