package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.FirstCustomers;
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

    private final JiraWorld world;

    DemoProjects(JiraWorld world) {
        this.world = world;
    }

    void open() {
        world.projects().addRole(ADMINISTRATORS);
        world.projects().addRole(TEAM);
        JiraProject support = service("SUP", "Support", "anna");
        JiraProject finance = service("FIN", "Finance Desk", "ben");
        share(support);
        customers(finance);
        software();
        organisations();
    }

    /** Opens a service project with its desk, its agents' role and its hidden level. */
    JiraProject service(String key, String name, String agent) {
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

    /** Lets CSMs and viewers read along, and customers see what is theirs. */
    void share(JiraProject project) {
        List.of(DemoPeople.CSMS, DemoPeople.VIEWERS)
                .forEach(group -> grant(project, Grants.BROWSE, Grantee.GROUP, group));
        grant(project, COMMENT, Grantee.GROUP, DemoPeople.CSMS);
        customers(project);
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

    private void organisations() {
        FirstCustomers.NAMES.forEach(
                name -> {
                    int id = world.organisations().create(name).id();
                    FirstCustomers.desks(id).forEach(desk -> link(id, desk));
                });
        world.organisations().addMember(1, DemoPeople.key(world, "paula"));
    }

    private void link(int organisation, String desk) {
        world.organisations().link(organisation, world.projects().byKey(desk).orElseThrow());
    }

    private void grant(JiraProject project, String permission, Grantee kind, String grantee) {
        world.grants().grant(project.id(), permission, kind, grantee);
    }
}
