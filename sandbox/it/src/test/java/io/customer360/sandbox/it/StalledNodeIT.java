package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WithTwoNodes
@DisplayName("R5 both nodes start a job, and a node that stood still wakes")
class StalledNodeIT {
    private static final int STARTS = Integer.getInteger("nodes.starts", 10);
    private static final int STALLS = Integer.getInteger("nodes.stalls", 2);
    private static final Duration TWICE_THE_EXPIRY = Duration.ofSeconds(10);

    private TwoNodes nodes;
    private NodeJobs jobs;
    private Invariants invariants;

    @BeforeEach
    void crowd(TwoNodes nodes) throws InterruptedException {
        this.nodes = nodes;
        jobs = new NodeJobs(nodes);
        invariants = new Invariants(nodes);
        Crowd.fill(nodes);
    }

    @Test
    @Timeout(600)
    @DisplayName("when both nodes start a job at the same moment, one run does it")
    void bothStart() throws Exception {
        nodes.together(true);
        long before = started();
        for (int start = 0; start < STARTS; start++) {
            var begun = jobs.begun(start % 2 == 0 ? nodes.first() : nodes.second(), NodeJobs.AUDIT);
            jobs.ended(begun, NodeRun::isDone);
            assertEquals(1, jobs.attempts(begun).size(), jobs.attempts(begun).toString());
        }
        assertTrue(started() - before > STARTS * 3 / 2, "the nodes did not start together");
        nodes.together(false);
        invariants.hold();
    }

    @Test
    @Timeout(600)
    @DisplayName("a node that stood still longer than its lock lasts writes nothing when it wakes")
    void wakes() throws Exception {
        var clean = invariants.kept();
        for (int stall = 0; stall < STALLS; stall++) {
            Crowd.forgetHalf(nodes, NodeJobs.REBUILD);
            var run = jobs.begun(nodes.first(), NodeJobs.REBUILD);
            jobs.await(() -> jobs.attempt(run).done() > 0, () -> run + " gets on");
            var holder = nodes.named(run.node());
            jobs.stall(holder, run);
            jobs.tick();
            Thread.sleep(TWICE_THE_EXPIRY.toMillis());
            holder.process().signal("CONT");
            var last = jobs.ended(run, NodeRun::isDone);
            jobs.quiet();
            assertEquals(clean, invariants.kept(), run + " stood still, " + last);
            assertEquals(
                    List.of(last),
                    jobs.attempts(run).stream().filter(NodeRun::isDone).toList(),
                    "one attempt gets to the end");
        }
        invariants.hold();
    }

    /** How often the audit was started, counted by the scheduler. */
    private long started() {
        return nodes.sql()
                .number(
                        "SELECT COUNT(*) FROM J_JOB_RUN WHERE JOB_ID LIKE '%:audit-facts%'"
                                + " AND OUTCOME <> 'UNAVAILABLE'");
    }
}
