package io.customer360.sandbox.demo;

import io.customer360.sandbox.jira.JiraWorld;

/** The instance that a newcomer meets: the same people, projects and tickets every time. */
public final class DemoWorld {

    private DemoWorld() {}

    /** Fills a world, unless somebody lives there already. */
    public static void fill(JiraWorld world) {
        if (world.user("admin") == null) {
            DemoPeople.settle(world);
            new DemoProjects(world).open();
            new DemoTickets(world).raise();
        }
    }
}
