package io.customer360.sandbox.demo;

import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.SlaGoals;
import io.customer360.sandbox.jira.SlaMetric;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * The SLA clocks of the demo's tickets, of which about one in ten is late. What a ticket took
 * longer than its clock, it waited for the customer.
 */
final class DemoClocks {

    private static final long SEED = 1080;

    private final Random random = new Random(SEED);
    private final Instant now;

    DemoClocks(Instant now) {
        this.now = now;
    }

    /** Of a ticket that was resolved. */
    IssueDraft done(IssueDraft draft, Instant created, String priority, Instant resolved) {
        Duration goal = SlaGoals.resolution(priority);
        return answered(draft, created)
                .sla(
                        SlaMetric.RESOLUTION,
                        latest(created, resolved.minus(taken(goal))),
                        resolved,
                        goal,
                        null);
    }

    /** Of a ticket on which somebody works. */
    IssueDraft running(IssueDraft draft, Instant created, String priority) {
        Duration goal = SlaGoals.resolution(priority);
        Instant started = latest(created, now.minus(taken(goal)));
        return answered(draft, created).sla(SlaMetric.RESOLUTION, started, null, goal, null);
    }

    /** Of a ticket that waits for the customer. */
    IssueDraft waiting(IssueDraft draft, Instant created, String priority) {
        Duration goal = SlaGoals.resolution(priority);
        Duration most = Duration.between(created, now);
        Duration taken = taken(goal);
        Instant paused = created.plus(taken.compareTo(most) < 0 ? taken : most);
        return answered(draft, created).sla(SlaMetric.RESOLUTION, created, null, goal, paused);
    }

    private IssueDraft answered(IssueDraft draft, Instant created) {
        Duration goal = SlaGoals.firstResponse();
        return draft.sla(SlaMetric.FIRST_RESPONSE, created, created.plus(taken(goal)), goal, null);
    }

    private Duration taken(Duration goal) {
        double share =
                random.nextInt(10) == 0
                        ? 1.1 + random.nextDouble()
                        : 0.1 + 0.8 * random.nextDouble();
        return Duration.ofMinutes((long) (goal.toMinutes() * share));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
