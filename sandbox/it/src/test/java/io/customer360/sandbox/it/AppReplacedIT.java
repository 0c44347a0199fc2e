package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WithTwoNodes
@DisplayName("R11 the app taken away in the middle of a run: with its node, or from under it")
class AppReplacedIT {
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final Duration LONGEST_UPGRADE = Duration.ofSeconds(60);

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
            "a disabled app ends its run within 10 seconds, keeps its data, and goes on enabled")
    void disabled() throws Exception {
        var clean = invariants.kept();
        for (var job : new String[] {NodeJobs.REBUILD, NodeJobs.MEASURE}) {
            Crowd.forgetHalf(nodes, job);
            var run = jobs.begun(nodes.second(), job);
            jobs.await(() -> jobs.attempt(run).done() > 0, () -> run + " gets on");
            var asked = System.nanoTime();
            nodes.app(nodes.named(run.node()), false);
            var took = Duration.ofNanos(System.nanoTime() - asked);
            assertTrue(took.compareTo(LONGEST_END) <= 0, "took " + took);
            nodes.named(run.node()).admin().get("customers/1").expect(404);
            assertTrue(!jobs.attempt(run).running() || goesOnElsewhere(run), "still runs: " + run);
            nodes.app(nodes.named(run.node()), true);
            jobs.tick();
            jobs.ended(run, NodeRun::isDone);
            jobs.quiet();
            assertEquals(clean, invariants.kept(), job);
        }
        invariants.hold();
    }

    @Test
    @Timeout(600)
    @DisplayName(
            "an app upgraded in the middle of a run keeps its data, and its next version goes on")
    void upgraded() throws Exception {
        var clean = invariants.kept();
        NextVersion.of(Installation.pluginJar(), nodes.jar());
        for (var job : new String[] {NodeJobs.REBUILD, NodeJobs.MEASURE}) {
            Crowd.forgetHalf(nodes, job);
            var run = jobs.begun(nodes.second(), job);
            jobs.await(() -> jobs.attempt(run).done() > 0, () -> run + " gets on");
            var asked = System.nanoTime();
            nodes.upgrade(nodes.named(run.node()));
            var first = Duration.ofNanos(System.nanoTime() - asked);
            assertTrue(first.compareTo(LONGEST_UPGRADE) <= 0, "took " + first);
            assertTrue(version(nodes.named(run.node())).contains(NextVersion.NUMBER));
            jobs.tick();
            jobs.ended(run, NodeRun::isDone);
            jobs.quiet();
            assertEquals(clean, invariants.kept(), job);
        }
        invariants.hold();
    }

    private static String version(TwoNodes.Node node) {
        return node.admin()
                .raw("GET", "/secure/admin", Map.of(), BodyPublishers.noBody())
                .expect(200)
                .body();
    }

    private boolean goesOnElsewhere(NodeRun run) {
        return !jobs.attempt(run).node().equals(run.node());
    }
}
