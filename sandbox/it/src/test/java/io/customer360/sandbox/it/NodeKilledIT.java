package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WithTwoNodes
@DisplayName("R4 kill -9 of the node at work, on PostgreSQL, while the other goes on")
class NodeKilledIT {
    private static final int KILLS = Integer.getInteger("nodes.kills", 5);
    private static final long SEED = Long.getLong("nodes.seed", System.nanoTime());

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
    @DisplayName(
            "at random points of a run: the other node ends it, and all is as after a clean run")
    void killed() throws Exception {
        var dice = new Random(SEED);
        var clean = invariants.kept();
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var job = kill % 2 == 0 ? NodeJobs.REBUILD : NodeJobs.MEASURE;
            Crowd.forgetHalf(nodes, job);
            var run = jobs.begun(nodes.first(), job);
            int enough = dice.nextInt(Crowd.size(job));
            jobs.await(() -> far(run, enough), () -> run + " gets to " + enough);
            var killed = nodes.named(run.node());
            killed.process().killAlone();
            var left = jobs.attempt(run);
            midway += left.running() ? 1 : 0;
            goOn(left);
            assertEquals(clean, settled(), "seed " + SEED + ", kill " + kill + " of " + left);
            nodes.again(killed);
        }
        invariants.hold();
        assertTrue(midway >= KILLS / 2, "only " + midway + " kills hit a run at work");
    }

    private boolean far(NodeRun run, int enough) {
        var now = jobs.attempt(run);
        return now.done() >= enough || !now.running();
    }

    /** Two silent minutes and the next look are over; the clock is not waited for. */
    private void goOn(NodeRun left) throws InterruptedException {
        if (left.running()) {
            jobs.silence(left);
            jobs.await(
                    () -> {
                        jobs.tick();
                        return jobs.attempt(left).number() > left.number();
                    },
                    () -> left + " goes on elsewhere");
            var last = jobs.ended(left, NodeRun::isDone);
            assertEquals(nodes.other(nodes.named(left.node())).name(), last.node());
            assertTrue(last.done() >= left.done(), "begun again: " + last + " after " + left);
        }
    }

    private List<List<String>> settled() throws InterruptedException {
        jobs.quiet();
        return invariants.kept();
    }
}
