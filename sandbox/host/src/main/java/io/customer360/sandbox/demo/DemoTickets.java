package io.customer360.sandbox.demo;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** The tickets of the demo; their days count back from the world's clock. */
final class DemoTickets {

    private static final long SEED = 360;

    private static final List<String> SUPPORT =
            List.of(
                    "Export to CSV stops after the first page",
                    "Single sign-on loops back to the login page",
                    "How do we add a second approver?",
                    "Dashboard shows yesterday's figures",
                    "Mobile app crashes when offline",
                    "Webhook deliveries arrive twice",
                    "Need a sandbox for our new team",
                    "Search does not find archived items",
                    "Import fails for names with an umlaut",
                    "Report is empty for the last quarter");

    private static final List<String> FINANCE =
            List.of(
                    "Invoice shows the old billing address",
                    "Please split the invoice by department",
                    "Credit note for the cancelled seats",
                    "Purchase order number is missing");

    private static final List<String> DEVELOPMENT =
            List.of(
                    "Paginate the CSV export",
                    "Keep the return address during sign-on",
                    "Cache the dashboard for a minute",
                    "Deduplicate webhook deliveries",
                    "Upgrade the search index",
                    "Write the import in UTF-8");

    private static final List<String> PRIORITIES =
            List.of("Highest", "High", "Medium", "Medium", "Low", "Lowest");

    private static final List<String> OPEN =
            List.of("Open", "In Progress", "Waiting for support", "Waiting for customer");

    private final JiraWorld world;
    private final Random random = new Random(SEED);
    private final Instant now;
    private final ApplicationUser admin;
    private final DemoClocks clocks;

    DemoTickets(JiraWorld world) {
        this.world = world;
        this.now = world.clock().instant().truncatedTo(ChronoUnit.MINUTES);
        this.admin = world.user("admin");
        this.clocks = new DemoClocks(now);
    }

    void raise() {
        told();
        for (int i = 0; i < 22; i++) {
            String summary = SUPPORT.get(i % SUPPORT.size());
            create(routine("SUP", summary, "anna").organisations(1 + i % 6));
        }
        for (int i = 0; i < 8; i++) {
            String summary = FINANCE.get(i % FINANCE.size());
            create(routine("FIN", summary, "ben").organisations(List.of(7, 8, 4).get(i % 3)));
        }
        for (String summary : DEVELOPMENT) {
            create(routine("DEV", summary, "luke").type("Bug"));
        }
    }

    /** The four that the story of the demo is told with. */
    private void told() {
        JiraIssue first =
                create(
                        clocks.running(
                                request("SUP", "Cannot sign in after the update", "paula", 2)
                                        .type("Incident")
                                        .priority("High")
                                        .status("In Progress")
                                        .due(day().plusDays(1))
                                        .organisations(1),
                                daysAgo(2),
                                "High"));
        comment(first, "paula", "It worked until the update.", false, 3);
        comment(first, "anna", "Looks like the proxy again.", true, 5);
        create(
                clocks.running(
                        request("SUP", "Shared workspace is slow", "anna", 5).organisations(1, 2),
                        daysAgo(5),
                        "Medium"));
        create(
                clocks.running(
                        request("SUP", "Question from a trade fair visitor", "anna", 9),
                        daysAgo(9),
                        "Medium"));
        create(
                clocks.running(
                        request("SUP", "Audit finding about stored passwords", "anna", 12)
                                .priority("Highest")
                                .level(DemoProjects.AGENTS_ONLY)
                                .organisations(1),
                        daysAgo(12),
                        "Highest"));
    }

    private IssueDraft request(String project, String summary, String reporter, int daysAgo) {
        Instant created = daysAgo(daysAgo);
        return IssueDraft.in(project, summary)
                .description(summary + ". Details are in the attached notes.")
                .reporter(DemoPeople.key(world, reporter))
                .assignee(DemoPeople.key(world, "anna"))
                .dated(created, created.plus(1, ChronoUnit.HOURS));
    }

    private IssueDraft routine(String project, String summary, String agent) {
        int age = 3 + random.nextInt(360);
        String assignee = random.nextInt(4) == 0 ? null : DemoPeople.key(world, agent);
        String priority = PRIORITIES.get(random.nextInt(PRIORITIES.size()));
        IssueDraft draft =
                request(project, summary, agent, age).assignee(assignee).priority(priority);
        boolean desk = world.projects().byKey(project).orElseThrow().service();
        if (random.nextInt(3) > 0) {
            String status = OPEN.get(random.nextInt(OPEN.size()));
            draft.status(status);
            return desk ? open(draft, status, daysAgo(age), priority) : draft;
        }
        Instant resolved = daysAgo(random.nextInt(age));
        draft.status("Resolved")
                .resolved("Done", resolved)
                .dated(daysAgo(age), resolved)
                .satisfaction(1 + random.nextInt(5));
        return desk ? clocks.done(draft, daysAgo(age), priority, resolved) : draft;
    }

    private IssueDraft open(IssueDraft draft, String status, Instant created, String priority) {
        return status.equals("Waiting for customer")
                ? clocks.waiting(draft, created, priority)
                : clocks.running(draft, created, priority);
    }

    private Instant daysAgo(int days) {
        return now.minus(days, ChronoUnit.DAYS);
    }

    private void comment(JiraIssue on, String by, String words, boolean internal, int hoursLater) {
        Instant at = on.dates().created().plus(hoursLater, ChronoUnit.HOURS);
        world.issues().comment(on, world.user(by), words, internal, at);
    }

    private JiraIssue create(IssueDraft draft) {
        return world.issues().create(draft, admin);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
