package io.customer360.sandbox.it;

import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * A project with random permissions, roles and security levels, two customers with random members,
 * and tickets that may name either of them, both or none.
 */
final class RandomWorld {
    static final String ROLE = "Service Desk Team";
    private static final int TICKETS = 14;
    private static final List<String> LEVELS = List.of("first level", "second level");

    /** Who looks at the tickets, in every world; they can report tickets, too. */
    record People(List<String> viewers, String group) {

        static People settle(Installation on, String viewersGroup) {
            var group = "world-" + UUID.randomUUID();
            on.world().groups().add(group, null);
            var viewers = new ArrayList<String>();
            for (int i = 0; i < 4; i++) {
                var name = on.user("Viewer " + i, Locale.ENGLISH, viewersGroup);
                viewers.add(name);
                if (i % 2 == 0) {
                    on.world().groups().join(group, on.key(name));
                }
            }
            return new People(List.copyOf(viewers), group);
        }
    }

    private final Installation on;
    private final JiraWorld world;
    private final People people;
    private final Random random;
    private final JiraProject project;
    private final List<String> reporters = new ArrayList<>();
    private final List<Integer> customers = new ArrayList<>();
    private final List<SeenTickets.Seen> tickets = new ArrayList<>();

    RandomWorld(Installation on, People people, int number, Random random) {
        this.on = on;
        this.world = on.world();
        this.people = people;
        this.random = random;
        this.project =
                world.projects()
                        .add(
                                "VT" + number,
                                "Visible " + number,
                                JiraProject.SERVICE,
                                on.key(any(people.viewers())));
        for (int i = 0; i < 4; i++) {
            var person = JiraUser.named("world" + UUID.randomUUID(), "Reporter " + i, "");
            reporters.add(world.users().add(person).key());
        }
        people.viewers().forEach(viewer -> reporters.add(on.key(viewer)));
        roles();
        some(4).forEach(this::grant);
        LEVELS.forEach(this::level);
        customers.add(customer());
        customers.add(customer());
        for (int i = 0; i < TICKETS; i++) {
            tickets.add(ticket());
        }
    }

    int customer(int index) {
        return customers.get(index);
    }

    List<SeenTickets.Seen> tickets() {
        return tickets;
    }

    private void roles() {
        people.viewers().stream()
                .filter(viewer -> random.nextInt(3) == 0)
                .forEach(
                        viewer ->
                                world.projects().fill(project, ROLE, Grantee.USER, on.key(viewer)));
        if (random.nextInt(4) == 0) {
            world.projects().fill(project, ROLE, Grantee.GROUP, people.group());
        }
    }

    private void grant(Grantee kind) {
        world.grants().grant(project.id(), Grants.BROWSE, kind, holder(kind));
    }

    private void level(String name) {
        long level = world.projects().addLevel(project, name);
        some(3).forEach(kind -> world.grants().open(level, kind, holder(kind)));
    }

    private List<Grantee> some(int of) {
        return List.of(Grantee.values()).stream().filter(kind -> random.nextInt(of) == 0).toList();
    }

    private String holder(Grantee kind) {
        return switch (kind) {
            case USER -> on.key(any(people.viewers()));
            case GROUP -> people.group();
            case ROLE -> ROLE;
            default -> "";
        };
    }

    private int customer() {
        var id = on.customer("Visible", project.key());
        reporters.stream()
                .filter(reporter -> random.nextInt(3) == 0)
                .forEach(reporter -> world.organisations().addMember(id, reporter));
        return id;
    }

    private SeenTickets.Seen ticket() {
        var summary = "Secret " + UUID.randomUUID();
        var draft =
                IssueDraft.in(project.key(), summary)
                        .reporter(any(reporters))
                        .status(any(List.of("Open", "In Progress", "Closed")))
                        .organisations(
                                customers.stream()
                                        .filter(customer -> random.nextInt(3) == 0)
                                        .toArray(Integer[]::new));
        var now = Instant.now();
        if (random.nextBoolean()) {
            draft.resolved("Done", now.minus(Duration.ofDays(random.nextInt(9))));
        }
        if (random.nextInt(3) == 0) {
            draft.assignee(on.key(any(people.viewers())));
        }
        if (random.nextInt(3) == 0) {
            draft.level(any(LEVELS));
        }
        if (random.nextInt(3) == 0) {
            draft.labels("escalated");
        }
        if (random.nextInt(3) == 0) {
            draft.satisfaction(1 + random.nextInt(5));
        }
        var made = world.issues().create(draft, world.user("admin"));
        return new SeenTickets.Seen(made.getKey(), summary, "", false, false, 0);
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
