package io.customer360.sandbox.bench;

import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.SlaMetric;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes requests: over two years, nine of ten resolved, one of twenty late, one of five rated, and
 * one of five without an organisation, so that it counts by its reporter's membership.
 */
final class Requests {
    static final String PROJECT = "SUP";

    private static final int MEMBERS = 3;
    private static final int CHUNK = 5000;
    private static final Duration YOUNGEST = Duration.ofDays(3);
    private static final int MINUTES = (int) Duration.ofDays(727).toMinutes();
    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low");
    private static final Duration GOAL = Duration.ofHours(24);
    private static final Duration IN_TIME = Duration.ofHours(12);
    private static final Duration LATE = Duration.ofHours(36);

    private final JiraWorld world;
    private final Random random = new Random(360);

    Requests(JiraWorld world) {
        this.world = world;
    }

    void members(List<Integer> organisations) {
        List<JiraUser> users = new ArrayList<>();
        Map<Integer, List<String>> members = new HashMap<>();
        for (int organisation : organisations) {
            for (int i = 0; i < MEMBERS; i++) {
                String key = key(organisation, i);
                users.add(JiraUser.named(key, "Member " + key, ""));
                members.computeIfAbsent(organisation, id -> new ArrayList<>()).add(key);
            }
        }
        world.bulk().users(users);
        world.bulk().members(members);
    }

    /** Gives an organisation so many requests; answers one that is open. */
    JiraIssue of(int organisation, int count) {
        long open = 0;
        for (int from = 0; from < count; from += CHUNK) {
            List<IssueDraft> drafts = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + CHUNK); i++) {
                drafts.add(draft(organisation, i));
            }
            open = world.bulk().issues(drafts).get(0);
        }
        return world.issues().byId(open).orElseThrow();
    }

    private IssueDraft draft(int organisation, int number) {
        Duration age = YOUNGEST.plusMinutes(random.nextInt(MINUTES));
        Instant created = world.clock().instant().minus(age);
        String member = key(organisation, random.nextInt(MEMBERS));
        IssueDraft draft =
                IssueDraft.in(PROJECT, "Request " + number + " of customer " + organisation)
                        .type("Service Request")
                        .description("What happened, what was expected and what was tried.")
                        .reporter(member)
                        .creator(member)
                        .priority(PRIORITIES.get(random.nextInt(PRIORITIES.size())));
        if (number % 5 != 1) {
            draft.organisations(organisation);
        }
        if (number % 10 == 0) {
            return draft.dated(created, created)
                    .status("In Progress")
                    .sla(SlaMetric.RESOLUTION, created, null, GOAL, null);
        }
        Instant resolved = created.plus(number % 20 == 7 ? LATE : IN_TIME);
        if (number % 5 == 2) {
            draft.satisfaction(1 + random.nextInt(5)).rated(resolved, null);
        }
        return draft.dated(created, resolved)
                .status("Resolved")
                .resolved("Done", resolved)
                .sla(SlaMetric.RESOLUTION, created, resolved, GOAL, null);
    }

    private static String key(int organisation, int member) {
        return "m" + organisation + "-" + member;
    }
}
