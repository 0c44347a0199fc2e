package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A random world that a test remembers in plain Java, and Jira's permission rules over that memory:
 * written without a look at the SQL, to compare with it.
 */
final class RandomWorld {

    static final List<String> USERS = List.of("u1", "u2", "u3", "u4", "u5");
    static final List<String> PROJECTS = List.of("PA", "PB", "PC");
    static final List<String> STATUSES = List.of("Open", "In Progress", "Resolved");
    static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");
    static final List<String> WORDS = List.of("alpha", "beta", "gamma");

    private static final List<String> GROUPS = List.of("g1", "g2");
    private static final List<String> ROLES = List.of("r1", "r2");
    private static final String LEVEL = "secret";
    private static final int ORGANISATIONS = 4;
    private static final int ISSUES = 100;

    record Grant(String project, Grantee kind, String who) {}

    record Pair(String holder, String member) {}

    record RoleActor(String project, String role, Grantee kind, String who) {}

    final List<Fact> facts = new ArrayList<>();
    private final Set<Grant> browse = new HashSet<>();
    private final Set<Grant> secrets = new HashSet<>();
    private final Set<Pair> groups = new HashSet<>();
    private final Set<Pair> members = new HashSet<>();
    private final Set<RoleActor> actors = new HashSet<>();
    private final Set<Pair> leads = new HashSet<>();
    private final Random random;
    private final JiraWorld world;

    RandomWorld(JiraWorld world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        people();
        PROJECTS.forEach(this::project);
        for (int i = 0; i < ISSUES; i++) {
            issue(i);
        }
    }

    /** Whether a user may see an issue, by the rules as one would explain them. */
    boolean sees(String user, Fact fact) {
        return granted(browse, user, fact)
                && (fact.level() == null || granted(secrets, user, fact));
    }

    /** Whether a user may see the project, whatever its issues. */
    boolean seesProject(String user, String project) {
        return browse.stream()
                .anyMatch(grant -> grant.project().equals(project) && stands(grant, user));
    }

    private boolean granted(Set<Grant> grants, String user, Fact fact) {
        return grants.stream()
                .filter(grant -> grant.project().equals(fact.project()))
                .anyMatch(
                        grant ->
                                switch (grant.kind()) {
                                    case REPORTER -> user.equals(fact.reporter());
                                    case ASSIGNEE -> user.equals(fact.assignee());
                                    case ORGANISATION_MEMBER ->
                                            fact.organisations().stream()
                                                    .anyMatch(
                                                            o ->
                                                                    members.contains(
                                                                            new Pair(
                                                                                    "" + o, user)));
                                    default -> stands(grant, user);
                                });
    }

    private boolean stands(Grant grant, String user) {
        return switch (grant.kind()) {
            case USER -> grant.who().equals(user);
            case GROUP -> groups.contains(new Pair(grant.who(), user));
            case LEAD -> leads.contains(new Pair(grant.project(), user));
            case ROLE ->
                    actors.stream()
                            .filter(actor -> actor.project().equals(grant.project()))
                            .filter(actor -> actor.role().equals(grant.who()))
                            .anyMatch(
                                    actor ->
                                            actor.kind() == Grantee.USER
                                                    ? actor.who().equals(user)
                                                    : groups.contains(new Pair(actor.who(), user)));
            default -> false;
        };
    }

    private void people() {
        USERS.forEach(name -> world.users().add(JiraUser.named(name, "User " + name, "")));
        ROLES.forEach(world.projects()::addRole);
        for (String group : GROUPS) {
            world.groups().add(group, null);
            some(USERS)
                    .forEach(
                            user -> {
                                world.groups().join(group, user);
                                groups.add(new Pair(group, user));
                            });
        }
        for (int i = 1; i <= ORGANISATIONS; i++) {
            int id = world.organisations().create("Org " + i).id();
            some(USERS)
                    .forEach(
                            user -> {
                                world.organisations().addMember(id, user);
                                members.add(new Pair("" + id, user));
                            });
        }
    }

    private void project(String key) {
        String lead = one(USERS);
        leads.add(new Pair(key, lead));
        JiraProject project = world.projects().add(key, "Project " + key, "software", lead);
        for (String role : ROLES) {
            fill(project, role, Grantee.USER, one(USERS));
            fill(project, role, Grantee.GROUP, one(GROUPS));
        }
        long level = world.projects().addLevel(project, LEVEL);
        for (Grant grant : grants(key)) {
            world.grants().grant(project.id(), Grants.BROWSE, grant.kind(), grant.who());
            browse.add(grant);
        }
        for (Grant grant : grants(key)) {
            world.grants().open(level, grant.kind(), grant.who());
            secrets.add(grant);
        }
    }

    private void fill(JiraProject project, String role, Grantee kind, String who) {
        world.projects().fill(project, role, kind, who);
        actors.add(new RoleActor(project.key(), role, kind, who));
    }

    private Set<Grant> grants(String project) {
        Set<Grant> grants = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            Grantee kind = one(List.of(Grantee.values()));
            String who =
                    switch (kind) {
                        case GROUP -> one(GROUPS);
                        case ROLE -> one(ROLES);
                        case USER -> one(USERS);
                        default -> "";
                    };
            grants.add(new Grant(project, kind, who));
        }
        return grants;
    }

    private void issue(int number) {
        String project = one(PROJECTS);
        boolean resolved = random.nextInt(3) == 0;
        var created = Worlds.NOW.minus(random.nextInt(100), ChronoUnit.DAYS);
        int priority = random.nextInt(PRIORITIES.size());
        IssueDraft draft =
                IssueDraft.in(project, one(WORDS) + " " + one(WORDS) + " " + number)
                        .status(resolved ? "Resolved" : one(STATUSES.subList(0, 2)))
                        .priority(PRIORITIES.get(priority))
                        .assignee(random.nextInt(3) == 0 ? null : one(USERS))
                        .reporter(one(USERS))
                        .level(random.nextInt(3) == 0 ? LEVEL : null)
                        .dated(created, created)
                        .organisations(some(List.of(1, 2, 3, 4)).toArray(Integer[]::new));
        if (resolved) {
            draft.resolved("Done", created);
        }
        ApplicationUser anybody = world.user("u1");
        String key = world.issues().create(draft, anybody).getKey();
        facts.add(
                new Fact(
                        key,
                        project,
                        draft.summary,
                        draft.status,
                        priority,
                        resolved,
                        draft.assignee,
                        draft.reporter,
                        created,
                        draft.level,
                        Set.copyOf(draft.organisations)));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(List<T> choices) {
        return choices.stream().filter(choice -> random.nextInt(5) < 2).toList();
    }
}
