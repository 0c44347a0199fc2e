package io.customer360.sandbox.demo;

import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the CSMs of the demo have to do for their customers, in a project without service desk. */
final class DemoTasks {

    static final String PROJECT = "CST";

    private static final long SEED = 95;
    private static final String NOBODY = "lena";

    private static final List<String> WORK =
            List.of(
                    Grants.BROWSE,
                    "CREATE_ISSUES",
                    "EDIT_ISSUES",
                    "TRANSITION_ISSUES",
                    "SCHEDULE_ISSUES",
                    "ASSIGN_ISSUES",
                    "ASSIGNABLE_USER",
                    "ADD_COMMENTS");

    private static final List<String> TODO =
            List.of(
                    "Prepare the quarterly review",
                    "Agree on the renewal",
                    "Send the onboarding checklist",
                    "Collect feedback on the new release",
                    "Introduce the new product owner",
                    "Plan the training for new colleagues",
                    "Review the open escalations",
                    "Draft the success plan");

    private final JiraWorld world;
    private final Instant now;

    DemoTasks(JiraWorld world) {
        this.world = world;
        this.now = world.clock().instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Opens the project with the tasks for these customers, unless it is there already. */
    void settle(List<Account> accounts) {
        if (world.projects().byKey(PROJECT).isEmpty()) {
            open();
            world.bulk().issues(accounts.stream().flatMap(this::tasks).toList());
        }
    }

    private void open() {
        JiraProject project =
                world.projects()
                        .add(
                                PROJECT,
                                "CS tasks",
                                JiraProject.BUSINESS,
                                DemoPeople.key(world, "lena"));
        for (String permission : WORK) {
            world.grants().grant(project.id(), permission, Grantee.GROUP, DemoPeople.CSMS);
            world.grants().grant(project.id(), permission, Grantee.GROUP, DemoPeople.ADMINS);
        }
        world.grants().grant(project.id(), Grants.BROWSE, Grantee.GROUP, DemoPeople.VIEWERS);
    }

    private Stream<IssueDraft> tasks(Account account) {
        var random = new Random(SEED * account.id());
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(number -> task(account, number, random));
    }

    private IssueDraft task(Account account, int number, Random random) {
        String person = DemoPeople.key(world, account.csm().isEmpty() ? NOBODY : account.csm());
        Instant created = now.minus(5 + random.nextInt(40), ChronoUnit.DAYS);
        LocalDate due = today().plusDays(number == 0 ? -1 - random.nextInt(9) : random.nextInt(60));
        IssueDraft draft =
                IssueDraft.in(PROJECT, TODO.get((account.id() + 3 * number) % TODO.size()))
                        .type("Task")
                        .status("To Do")
                        .customer(account.id())
                        .reporter(person)
                        .assignee(person)
                        .dated(created, created.plus(1, ChronoUnit.DAYS))
                        .due(due);
        if (number == 1 && random.nextBoolean()) {
            Instant done = created.plus(3, ChronoUnit.DAYS);
            draft.status("Done").resolved("Done", done).dated(created, done);
        }
        return draft;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
