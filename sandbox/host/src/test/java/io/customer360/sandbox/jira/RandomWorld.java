package io.customer360.sandbox.jira;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

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
    static final List<String> LABELS = List.of("escalated", "VIP", "beta");
    static final List<String> TYPES = List.of("Incident", "Bug");
    static final LocalDate TODAY = LocalDate.ofInstant(Worlds.NOW, ZoneOffset.UTC);

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

    /** Whether a user is in the organisation. */
    boolean member(int organisation, String user) {
        return members.contains(new Pair("" + organisation, user));
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
        world.groups().add("everybody", null);
        world.grants().grantGlobally("ADMINISTER", "everybody");
        USERS.forEach(
                name -> {
                    var user = JiraUser.named(name, "User " + name, "");
                    world.users().add(user.living(Locale.GERMANY, ZoneOffset.UTC));
                    world.groups().join("everybody", name);
                });
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
        boolean resolved = random.nextInt(3) == 0;
        Instant created = Worlds.NOW.minus(1 + random.nextInt(2400), ChronoUnit.HOURS);
        int priority = random.nextInt(PRIORITIES.size());
        IssueDraft draft =
                IssueDraft.in(one(PROJECTS), one(WORDS) + " " + one(WORDS) + " " + number)
                        .type(one(TYPES))
                        .status(resolved ? "Resolved" : one(STATUSES.subList(0, 2)))
                        .priority(PRIORITIES.get(priority))
                        .assignee(random.nextInt(3) == 0 ? null : one(USERS))
                        .reporter(one(USERS))
                        .creator(one(USERS))
                        .level(random.nextInt(3) == 0 ? LEVEL : null)
                        .dated(created, created)
                        .organisations(some(List.of(1, 2, 3, 4)).toArray(Integer[]::new))
                        .labels(some(LABELS).toArray(String[]::new))
                        .participants(some(USERS).toArray(String[]::new));
        if (random.nextInt(2) == 0) {
            draft.due(TODAY.plusDays(random.nextInt(60) - 30));
        }
        if (resolved) {
            draft.resolved("Done", created);
            draft.satisfaction(1 + random.nextInt(5)).rated(created.plusSeconds(60), null);
        }
        Stream.of(SlaMetric.values()).forEach(metric -> cycles(draft, metric));
        String key = world.issues().create(draft, world.user("u1")).getKey();
        facts.add(Fact.of(key, draft, priority));
    }

    /** None to three cycles one after another, of which the last may be open. */
    private void cycles(IssueDraft draft, SlaMetric metric) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean open = i == count - 1 && random.nextBoolean();
            Instant started = draft.created.plus(10L * i, ChronoUnit.MINUTES);
            Instant stopped = started.plus(1 + random.nextInt(9), ChronoUnit.MINUTES);
            draft.sla(
                    metric,
                    started,
                    open ? null : stopped,
                    open ? Duration.ofHours(random.nextInt(2400)) : Duration.ofMinutes(5),
                    open && random.nextBoolean() ? paused(started) : null);
        }
    }

    private Instant paused(Instant started) {
        long seconds = Math.max(1, Duration.between(started, Worlds.NOW).toSeconds());
        return started.plusSeconds((long) (random.nextDouble() * seconds));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(List<T> choices) {
        return choices.stream().filter(choice -> random.nextInt(5) < 2).toList();
    }
}
