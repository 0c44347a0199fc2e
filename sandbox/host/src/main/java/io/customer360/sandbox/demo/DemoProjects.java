package io.customer360.sandbox.demo;

import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.List;

/** The projects of the demo with their roles and permissions, and the organisations they serve. */
final class DemoProjects {

    static final String TEAM = "Service Desk Team";
    static final String ADMINISTRATORS = "Administrators";
    static final String AGENTS_ONLY = "agents only";

    private static final String COMMENT = "ADD_COMMENTS";

    private static final List<String> WORK =
            List.of(Grants.BROWSE, "CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES", COMMENT);

    /** In the order of their ids, from 1. */
    private static final List<String> ORGANISATIONS =
            List.of(
                    "Acme Corporation",
                    "Globex",
                    "Initech",
                    "Umbrella Ltd",
                    "Stark Industries",
                    "Wayne Enterprises",
                    "Hooli",
                    "Vandelay");

    private static final int FIRST_OF_FINANCE = 7;
    private static final int OF_BOTH = 4;

    private final JiraWorld world;

    DemoProjects(JiraWorld world) {
        this.world = world;
    }

    void open() {
        world.projects().addRole(ADMINISTRATORS);
        world.projects().addRole(TEAM);
        JiraProject support = service("SUP", "Support", "anna");
        JiraProject finance = service("FIN", "Finance Desk", "ben");
        List.of(DemoPeople.CSMS, DemoPeople.VIEWERS)
                .forEach(group -> grant(support, Grants.BROWSE, Grantee.GROUP, group));
        grant(support, COMMENT, Grantee.GROUP, DemoPeople.CSMS);
        customers(support);
        customers(finance);
        software();
        organisations(support, finance);
    }

    private JiraProject service(String key, String name, String agent) {
        String lead = DemoPeople.key(world, agent);
        JiraProject project = world.projects().add(key, name, JiraProject.SERVICE, lead);
        String admin = DemoPeople.key(world, "admin");
        world.projects().fill(project, ADMINISTRATORS, Grantee.USER, admin);
        world.projects().fill(project, TEAM, Grantee.USER, admin);
        world.projects().fill(project, TEAM, Grantee.USER, lead);
        WORK.forEach(permission -> grant(project, permission, Grantee.ROLE, TEAM));
        grant(project, Grants.AGENT, Grantee.ROLE, TEAM);
        grant(project, "ADMINISTER_PROJECTS", Grantee.ROLE, ADMINISTRATORS);
        long level = world.projects().addLevel(project, AGENTS_ONLY);
        world.grants().open(level, Grantee.ROLE, TEAM);
        return project;
    }

    private void customers(JiraProject project) {
        List.of(Grants.BROWSE, COMMENT)
                .forEach(
                        permission -> {
                            grant(project, permission, Grantee.REPORTER, "");
                            grant(project, permission, Grantee.ORGANISATION_MEMBER, "");
                        });
    }

    private void software() {
        JiraProject project =
                world.projects()
                        .add(
                                "DEV",
                                "Development",
                                JiraProject.SOFTWARE,
                                DemoPeople.key(world, "luke"));
        WORK.forEach(permission -> grant(project, permission, Grantee.GROUP, DemoPeople.SOFTWARE));
    }

    private void organisations(JiraProject support, JiraProject finance) {
        ORGANISATIONS.forEach(
                name -> {
                    int id = world.organisations().create(name).id();
                    boolean ofFinance = id >= FIRST_OF_FINANCE;
                    world.organisations().link(id, ofFinance ? finance : support);
                    if (id == OF_BOTH) {
                        world.organisations().link(id, finance);
                    }
                });
        world.organisations().addMember(1, DemoPeople.key(world, "paula"));
    }

    private void grant(JiraProject project, String permission, Grantee kind, String grantee) {
        world.grants().grant(project.id(), permission, kind, grantee);
    }
}
