package io.customer360.sandbox.ravenstack;

import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.List;

/** The service project of the data set with its agents, and the CSMs of its customers. */
final class RavenProject {

    static final String KEY = "RAV";
    static final String HELP = "Get help";

    private static final String TEAM = "Service Desk Team";
    private static final String ADMINISTRATORS = "Administrators";
    private static final String COMMENT = "ADD_COMMENTS";
    private static final String CSM_GROUP = "csm-team";
    private static final String VIEWER_GROUP = "customer360-viewers";

    private static final List<String> WORK =
            List.of(Grants.BROWSE, "CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES", COMMENT);

    private static final List<JiraUser> AGENTS =
            List.of(
                    JiraUser.named("rita", "Rita Raven", "agent of RavenStack Support"),
                    JiraUser.named("rolf", "Rolf Rook", "agent of RavenStack Support"));

    private static final List<JiraUser> CSMS =
            List.of(
                    JiraUser.named("jade", "Jade Jackdaw", "RavenStack CSM, a third of it"),
                    JiraUser.named("mark", "Mark Magpie", "RavenStack CSM, a third of it"),
                    JiraUser.named("nora", "Nora Nutcracker", "RavenStack CSM, a third of it"));

    private final JiraWorld world;

    RavenProject(JiraWorld world) {
        this.world = world;
    }

    /** The project, made at once and completely when it is not there yet. */
    JiraProject open() {
        return world.projects().byKey(KEY).orElseGet(this::made);
    }

    /** The agent who enters the requests; the data set names no people. */
    String reporter() {
        return key(AGENTS.get(0));
    }

    /** The CSM of an account, the same in every import. */
    String csm(String account) {
        return key(CSMS.get(Math.floorMod(account.hashCode(), CSMS.size())));
    }

    private JiraProject made() {
        world.together(
                () -> {
                    AGENTS.forEach(agent -> settle(agent, "jira-servicedesk-users"));
                    CSMS.forEach(csm -> settle(csm, "jira-software-users", CSM_GROUP));
                    JiraProject project =
                            world.projects()
                                    .add(
                                            KEY,
                                            "RavenStack Support",
                                            JiraProject.SERVICE,
                                            reporter());
                    staff(project);
                    grant(project);
                    world.requestTypes()
                            .add(project, HELP, "Tell us what you need.", "Service Request");
                });
        return world.projects().byKey(KEY).orElseThrow();
    }

    private void settle(JiraUser user, String... groups) {
        if (world.user(user.name()) == null) {
            world.users().add(user);
        }
        for (String group : groups) {
            world.groups().join(group, key(user));
        }
    }

    private void staff(JiraProject project) {
        String admin = world.user("admin").getKey();
        world.projects().fill(project, ADMINISTRATORS, Grantee.USER, admin);
        world.projects().fill(project, TEAM, Grantee.USER, admin);
        AGENTS.forEach(agent -> world.projects().fill(project, TEAM, Grantee.USER, key(agent)));
    }

    private void grant(JiraProject project) {
        WORK.forEach(permission -> grant(project, permission, Grantee.ROLE, TEAM));
        grant(project, Grants.AGENT, Grantee.ROLE, TEAM);
        grant(project, "ADMINISTER_PROJECTS", Grantee.ROLE, ADMINISTRATORS);
        grant(project, Grants.BROWSE, Grantee.GROUP, CSM_GROUP);
        grant(project, Grants.BROWSE, Grantee.GROUP, VIEWER_GROUP);
        grant(project, COMMENT, Grantee.GROUP, CSM_GROUP);
        for (String permission : List.of(Grants.BROWSE, COMMENT)) {
            grant(project, permission, Grantee.REPORTER, "");
            grant(project, permission, Grantee.ORGANISATION_MEMBER, "");
        }
    }

    private void grant(JiraProject project, String permission, Grantee kind, String grantee) {
        world.grants().grant(project.id(), permission, kind, grantee);
    }

    private String key(JiraUser user) {
        return world.user(user.name()).getKey();
    }
}
