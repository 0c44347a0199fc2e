package io.customer360.sandbox.demo;

import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.core.PeopleSearch;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people of the demo, their groups and global permissions. */
final class DemoPeople {

    static final String AGENTS = "jira-servicedesk-users";
    static final String SOFTWARE = "jira-software-users";
    static final String ADMINS = "jira-administrators";
    static final String CSMS = "csm-team";
    static final String LEADS = "csm-leads";
    static final String VIEWERS = "customer360-viewers";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** In the order of the sign-in page; dan was renamed once, so his key is not his name. */
    private static final List<JiraUser> ALL =
            List.of(
                    JiraUser.named("admin", "Alex Admin", "Jira administrator and agent"),
                    JiraUser.named("anna", "Anna Agent", "agent of Support, sees no revenue"),
                    JiraUser.named("ben", "Ben Berger", "agent of the Finance Desk, in German")
                            .living(Locale.GERMAN, BERLIN),
                    JiraUser.named("carla", "Carla Costa", "CSM of Acme, Globex and Initech"),
                    JiraUser.named("dan", "Dan Dupont", "CSM of Umbrella, Stark and Wayne")
                            .keyed("JIRAUSER10105"),
                    JiraUser.named("lena", "Lena Lind", "leads the CSMs, sees every customer"),
                    JiraUser.named("vera", "Vera Viewer", "sees every customer, edits nothing"),
                    JiraUser.named("luke", "Luke Larsen", "uses Jira, has no right in the app"),
                    JiraUser.named("paula", "Paula Portal", "portal customer, member of Acme"),
                    JiraUser.named("inez", "Inez Inactive", "left the company").inactive());

    private static final Map<String, List<String>> MEMBERS =
            Map.of(
                    ADMINS, List.of("admin"),
                    AGENTS, List.of("admin", "anna", "ben"),
                    SOFTWARE, List.of("admin", "carla", "dan", "lena", "vera", "luke", "inez"),
                    CSMS, List.of("carla", "dan", "lena"),
                    LEADS, List.of("lena"),
                    VIEWERS, List.of("vera"));

    private DemoPeople() {}

    static void settle(JiraWorld world) {
        ALL.forEach(world.users()::add);
        world.groups().add(AGENTS, "jira-servicedesk");
        world.groups().add(SOFTWARE, "jira-software");
        List.of(ADMINS, CSMS, LEADS, VIEWERS).forEach(name -> world.groups().add(name, null));
        MEMBERS.forEach(
                (group, names) ->
                        names.forEach(name -> world.groups().join(group, key(world, name))));
        world.grants().grantGlobally("ADMINISTER", ADMINS);
        world.grants().grantGlobally("SYSTEM_ADMIN", ADMINS);
        List.of(ADMINS, AGENTS, CSMS)
                .forEach(name -> world.grants().grantGlobally(PeopleSearch.BROWSE_USERS, name));
    }

    static String key(JiraWorld world, String name) {
        return world.users().byName(name).orElseThrow().key();
    }
}
