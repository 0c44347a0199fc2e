package io.customer360.sandbox.demo.portfolio;

import io.customer360.sandbox.jira.SlaCycle;
import io.customer360.sandbox.jira.SlaMetric;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a desk does with a request, and its clocks meanwhile.
 *
 * @param answered null while nobody has answered
 */
record Work(Progress progress, Instant answered, List<SlaCycle> cycles) {

    static final String OPEN = "Open";
    static final String WAITING_FOR_CUSTOMER = "Waiting for customer";

    private static final Duration RESPONSE = Duration.ofHours(4);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final double LATE = 0.045;
    private static final long DAYS_AHEAD = 3;

    /** How long a request of a priority may take, as the desks have agreed. */
    private static final Map<String, Duration> GOALS =
            Map.of(
                    "Highest", Duration.ofHours(8),
                    "High", Duration.ofHours(24),
                    "Medium", Duration.ofHours(72),
                    "Low", Duration.ofHours(120),
                    "Lowest", Duration.ofHours(240));

    private static final List<String> ENDS =
            List.of("Resolved", "Resolved", "Resolved", "Resolved", "Closed", "Closed", "Done");

    private static final List<String> OUTCOMES =
            List.of("Done", "Done", "Done", "Done", "Done", "Done", "Won't Do", "Duplicate");

    /** A request that was resolved, unless that would be in the future. */
    static Work done(Instant created, String priority, Instant end, Dice dice) {
        Instant answered = created.plus(taken(RESPONSE, dice));
        Instant resolved = created.plus(taken(GOALS.get(priority), dice));
        if (resolved.isBefore(answered.plus(PAUSE))) {
            resolved = answered.plus(PAUSE);
        }
        if (!resolved.isBefore(end)) {
            return open(WAITING_FOR_CUSTOMER, created, priority, end, dice);
        }
        return new Work(
                new Progress(dice.of(ENDS), dice.of(OUTCOMES), created, resolved, resolved),
                answered,
                List.of(
                        answered(created, answered),
                        resolution(created, resolved, priority, null)));
    }

    /**
     * A request in work; one that is merely open has had no answer yet. What is answered is
     * answered in time, and a customer is asked back before the other clock is late.
     */
    static Work open(String status, Instant created, String priority, Instant end, Dice dice) {
        Instant answer = created.plus(inTime(RESPONSE, dice));
        boolean answered = !status.equals(OPEN) && answer.isBefore(end);
        String now = answered ? status : OPEN;
        boolean waits = now.equals(WAITING_FOR_CUSTOMER);
        Instant asked = waits ? earlier(created.plus(GOALS.get(priority)), end) : end;
        Instant updated = answered ? later(answer, asked, dice) : created;
        return new Work(
                new Progress(now, null, created, updated, null),
                answered ? answer : null,
                List.of(
                        answered(created, answered ? answer : null),
                        resolution(created, null, priority, waits ? updated : null)));
    }

    /** Whether a request that is so many days old should be resolved by now, or in a few days. */
    static boolean due(int age, String priority) {
        return Duration.ofDays(age + DAYS_AHEAD).compareTo(GOALS.get(priority)) > 0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A moment from one to before another, rather soon. */
    static Instant later(Instant from, Instant end, Dice dice) {
        long seconds = Math.max(0, Duration.between(from, end).toSeconds());
        double share = dice.share();
        return from.plusSeconds((long) (share * share * share * seconds));
    }

    private static SlaCycle answered(Instant created, Instant answered) {
        return new SlaCycle(SlaMetric.FIRST_RESPONSE, created, answered, RESPONSE, null);
    }

    private static SlaCycle resolution(
            Instant created, Instant resolved, String priority, Instant pausedAt) {
        return new SlaCycle(SlaMetric.RESOLUTION, created, resolved, GOALS.get(priority), pausedAt);
    }

    private static Duration taken(Duration goal, Dice dice) {
        return dice.chance(LATE) ? part(goal, 1.05 + 2 * dice.share()) : inTime(goal, dice);
    }

    private static Duration inTime(Duration goal, Dice dice) {
        return part(goal, 0.06 + 0.85 * dice.share());
    }

    private static Duration part(Duration goal, double share) {
        return Duration.ofSeconds((long) (goal.toSeconds() * share));
    }
}
