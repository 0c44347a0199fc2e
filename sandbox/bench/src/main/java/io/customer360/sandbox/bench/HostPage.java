package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.io.IOException;

/**
 * The issue view itself, with the panel and without it: for two agents alike, of whom one may see
 * customers.
 */
final class HostPage {
    private static final String GROUP = "jira-software-users";
    private static final String VIEWERS = "customer360-viewers";
    private static final String TEAM = "Service Desk Team";

    private final Browser with;
    private final Browser without;

    HostPage(Sandbox sandbox) {
        agent(sandbox.world(), "with");
        agent(sandbox.world(), "without");
        sandbox.world().groups().join(VIEWERS, "with");
        with = new Browser(sandbox, "with");
        without = new Browser(sandbox, "without");
    }

    private static void agent(JiraWorld world, String name) {
        world.users().add(JiraUser.named(name, "Agent " + name, ""));
        world.groups().join(GROUP, name);
        var project = world.projects().byKey(Requests.PROJECT).orElseThrow();
        world.projects().fill(project, TEAM, Grantee.USER, name);
    }

    /** The page of a ticket with the panel. */
    String with(Subject beside) throws IOException {
        return page(with, beside);
    }

    /** The page of a ticket for somebody who does not get the panel. */
    String without(Subject beside) throws IOException {
        return page(without, beside);
    }

    private static String page(Browser browser, Subject beside) throws IOException {
        return browser.get("/browse/" + beside.ticket().getKey(), "text/html");
    }
}
