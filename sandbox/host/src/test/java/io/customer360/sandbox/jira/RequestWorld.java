package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Five requests, SUP-1 to SUP-5, in which every fact is there and missing. Acme has pat and pia,
 * Beta has bob; ann is an agent, lee only uses Jira.
 */
final class RequestWorld {

    private static final Instant NOW = Worlds.NOW;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final Duration HOUR = Duration.ofHours(1);

    private final JiraWorld world;

    RequestWorld(JiraWorld world) {
        this.world = world;
    }

    void fill() {
        people();
        JiraProject project = world.projects().add("SUP", "Support", JiraProject.SERVICE, "ann");
        for (String name : List.of("ann", "lee", "pat", "bob")) {
            world.grants().grant(project.id(), Grants.BROWSE, Grantee.USER, name);
        }
        world.grants().grant(project.id(), Grants.AGENT, Grantee.GROUP, "agents");
        world.requestTypes().add(project, "Get help", "Ask us", "Incident");
        world.requestTypes().add(project, "Report a bug", "Tell us", "Bug");
        requests(world.user("ann"));
    }

    private void people() {
        for (String name : List.of("ann", "lee", "pat", "pia", "bob")) {
            world.users().add(JiraUser.named(name, "The " + name, ""));
        }
        world.groups().add("agents", "jira-servicedesk");
        world.groups().join("agents", "ann");
        world.groups().add("users", "jira-software");
        world.groups().join("users", "lee");
        int acme = world.organisations().create("Acme \"A\" & Söhne").id();
        int beta = world.organisations().create("Beta").id();
        world.organisations().addMember(acme, "pat");
        world.organisations().addMember(acme, "pia");
        world.organisations().addMember(beta, "bob");
    }

    private void requests(ApplicationUser ann) {
        JiraIssue first =
                create(
                        draft("one", "pat", 30)
                                .organisations(2)
                                .labels("Escalated", "vip")
                                .due(TODAY.minusDays(1))
                                .requestType("Get help")
                                .participants("pia", "bob")
                                .sla(SlaMetric.RESOLUTION, ago(30), ago(29), HOUR, null)
                                .sla(
                                        SlaMetric.RESOLUTION,
                                        ago(2),
                                        null,
                                        HOUR.multipliedBy(72),
                                        null));
        JiraIssue second =
                create(
                        draft("two", "pia", 20)
                                .assignee("ann")
                                .due(TODAY)
                                .requestType("Report a bug")
                                .labels("escalated")
                                .sla(SlaMetric.RESOLUTION, ago(20), null, HOUR, ago(19)));
        JiraIssue third =
                create(
                        draft("three", "bob", 10)
                                .creator("pat")
                                .assignee("pia")
                                .due(TODAY.plusDays(40))
                                .participants("bob")
                                .sla(
                                        SlaMetric.RESOLUTION,
                                        ago(10),
                                        ago(9),
                                        HOUR.multipliedBy(48),
                                        null));
        create(
                draft("four", "bob", 5)
                        .organisations(1)
                        .status("Resolved")
                        .resolved("Done", ago(4))
                        .satisfaction(5)
                        .rated(ago(3), "Quick"));
        create(
                draft("five", "ann", 1)
                        .status("Resolved")
                        .resolved("Done", NOW)
                        .satisfaction(2)
                        .rated(ago(1), null));
        world.links().add(first, LinkKind.BLOCKS, second, ann);
        world.links().add(third, LinkKind.RELATES, first, ann);
    }

    private static IssueDraft draft(String summary, String reporter, int daysAgo) {
        return IssueDraft.in("SUP", summary)
                .reporter(reporter)
                .dated(ago(daysAgo), ago(daysAgo))
                .sla(SlaMetric.FIRST_RESPONSE, ago(daysAgo), ago(daysAgo), HOUR, null);
    }

    private static Instant ago(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }

    private JiraIssue create(IssueDraft draft) {
        return world.issues().create(draft, world.user("ann"));
    }
}
