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
@DisplayName("R7 the database stopped for a minute under two nodes at work")
class DatabaseStoppedIT {
    private static final Duration AWAY = Duration.ofSeconds(60);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
    private static final Duration TICK = Duration.ofSeconds(60);
    private static final List<String> PARTS =
            List.of("customers/1", "customers/1/cards", "customers", Pages.customer(1));

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
    @DisplayName("pages answer an error within 5 seconds, and all is well a tick after its return")
    void away() throws Exception {
        nodes.all().forEach(this::works);
        var clean = invariants.kept();
        Crowd.forgetHalf(nodes, NodeJobs.REBUILD);
        var run = jobs.begun(nodes.first(), NodeJobs.REBUILD);
        jobs.await(() -> jobs.attempt(run).done() > 0, () -> run + " gets on");
        nodes.database().stop();
        var until = System.nanoTime() + AWAY.toNanos();
        while (System.nanoTime() < until) {
            for (var node : nodes.all()) {
                for (var part : PARTS) {
                    refused(node, part);
                }
            }
            Thread.sleep(1_000);
        }
        nodes.database().start();
        var back = System.nanoTime();
        for (var node : nodes.all()) {
            while (!answers(node)) {
                var since = Duration.ofNanos(System.nanoTime() - back);
                assertTrue(since.compareTo(TICK) < 0, node.name() + " not back after " + since);
                Thread.sleep(500);
            }
            works(node);
        }
        jobs.ended(run, NodeRun::isDone);
        jobs.quiet();
        assertEquals(clean, invariants.kept(), run.toString());
        invariants.hold();
    }

    private void refused(TwoNodes.Node node, String part) {
        var asked = System.nanoTime();
        var answer = node.admin().html(part).assertNoTrace();
        var took = Duration.ofNanos(System.nanoTime() - asked);
        assertTrue(answer.status() >= 500, answer.toString());
        assertTrue(took.compareTo(LONGEST_ANSWER) <= 0, part + " took " + took);
    }

    private boolean answers(TwoNodes.Node node) {
        return PARTS.stream().allMatch(part -> node.admin().html(part).status() == 200);
    }

    private void works(TwoNodes.Node node) {
        for (var part : PARTS) {
            node.admin().html(part).expect(200);
        }
    }
}
