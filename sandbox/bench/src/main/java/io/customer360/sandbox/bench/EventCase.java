package io.customer360.sandbox.bench;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.Sandbox;
import io.customer360.sandbox.jira.JiraIssue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Case B10: what an event about a ticket costs the person who caused it, in a storm of 100,000; and
 * how long the app then takes to have looked at all of them.
 */
final class EventCase {
    private static final int STORM = 100_000;
    private static final int ISSUES = 2_000;
    private static final int WARM_UP = 20_000;
    private static final int LOOKED_AT = 1_000;
    private static final double MOST_MILLIS = 0.2;
    private static final double MOST_MEMORY = 64;
    private static final double MEGA = 1 << 20;

    private final Sandbox sandbox;
    private final FactTables tables;
    private final ApplicationUser user;
    private final List<JiraIssue> issues = new ArrayList<>();

    EventCase(Sandbox sandbox) throws Exception {
        this.sandbox = sandbox;
        this.tables = new FactTables(sandbox);
        this.user = sandbox.world().user(Panel.READER);
        long first = tables.number("SELECT MIN(ID) FROM J_ISSUE");
        for (int i = 0; i < ISSUES; i++) {
            sandbox.world().issues().byId(first + i).ifPresent(issues::add);
        }
    }

    String markdown() throws Exception {
        times(WARM_UP);
        drained();
        long mark = sandbox.sql().mark();
        times(LOOKED_AT);
        String own = Thread.currentThread().getName();
        long asked =
                sandbox.sql().since(mark).stream()
                        .filter(entry -> entry.thread().equals(own))
                        .count();
        drained();
        double before = memory();
        double[] times = times(STORM);
        double grown = memory() - before;
        double after = drained();
        var out =
                new StringBuilder("| What | Median ms | p95 ms | p99 ms |\n|---|---:|---:|---:|\n");
        out.append(
                String.format(
                        Locale.ROOT,
                        "| one event of %,d, on the user’s thread, all listeners | %.4f | %.4f | %.4f |\n",
                        STORM,
                        at(times, 0.5),
                        at(times, 0.95),
                        at(times, 0.99)));
        out.append(PanelReport.RATIOS);
        PanelReport.ratio(out, "p95 of an event in ms", at(times, 0.95), true, MOST_MILLIS);
        PanelReport.ratio(out, "statements on the user’s thread", asked, true, 0);
        PanelReport.ratio(out, "memory grown by the storm in MB", grown, true, MOST_MEMORY);
        PanelReport.told(out, "seconds until every ticket was looked at", after);
        return out.toString();
    }

    /** Sorted, in milliseconds. */
    private double[] times(int events) {
        double[] times = new double[events];
        var bus = sandbox.world().events();
        for (int i = 0; i < events; i++) {
            var event =
                    new IssueEvent(
                            issues.get(i % issues.size()),
                            user,
                            null,
                            Map.of(),
                            EventType.ISSUE_UPDATED_ID);
            long start = System.nanoTime();
            bus.publish(event);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /** Waits for the queue to be empty, when what was heard has been written down. */
    private double drained() throws Exception {
        Thread.sleep(5_000);
        return 5 + tables.awaited(0, "SELECT COUNT(*) FROM AO:TICKET_CHANGE");
    }

    private static double memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }
}
