package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.customer360.sandbox.jira.node.Delivery;
import io.customer360.sandbox.jira.node.LiveNode;
import io.customer360.sandbox.jira.node.NodeChoice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the nodes of a cluster tell each other, and what becomes of it. */
@Timeout(60)
abstract class NodesRules {
    /** More messages than a node takes at once. */
    private static final int MANY = 1_001;

    private static final CacheSettings COPIED =
            new CacheSettingsBuilder().remote().replicateViaCopy().build();
    private static final CacheSettings FORGOTTEN =
            new CacheSettingsBuilder().remote().replicateViaInvalidation().build();
    private static final CacheSettings LOCAL = new CacheSettingsBuilder().local().build();

    private final Clock clock = Clock.systemUTC();
    private DataSource source;
    private JiraWorld one;
    private JiraWorld two;

    /** A database with nothing in it. */
    abstract DataSource database();

    @BeforeEach
    void start() {
        source = database();
        one = node("node-1");
        two = node("node-2");
    }

    private JiraWorld node(String name) {
        var world = JiraWorld.open(source, clock, NodeChoice.of(name, Duration.ofSeconds(5)));
        world.cluster().enter("http://127.0.0.1/" + name);
        return world;
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    @DisplayName("each node has a name, and knows who is alive until somebody leaves")
    void names() {
        assertEquals("node-1", one.service(ClusterInfo.class).getNodeId());
        assertTrue(two.service(ClusterInfo.class).isClustered());
        assertEquals(List.of("node-1", "node-2"), live(one));
        two.close();
        assertEquals(List.of("node-1"), live(one));
        try (var alone = JiraWorld.open(source, clock)) {
            assertFalse(alone.cluster().isClustered());
            assertNull(alone.cluster().getNodeId());
            assertEquals(List.of(), alone.cluster().live());
        }
    }

    @Test
    @DisplayName(
            "what one node puts and removes reaches the other: as a copy, or as a key to forget")
    void replicates() {
        var copied = caches("copied", COPIED);
        copied.here.put("a", "1");
        await(() -> "1".equals(copied.there.get("a")));
        copied.there.remove("a");
        await(() -> copied.here.get("a") == null);

        var forgotten = caches("forgotten", FORGOTTEN);
        forgotten.there.put("a", "old");
        copied.there.put("heard", "so far");
        await(() -> copied.here.get("heard") != null);
        forgotten.here.put("a", "new");
        await(() -> forgotten.there.get("a") == null);
        assertEquals("new", forgotten.here.get("a"));
    }

    @Test
    @DisplayName("a local cache is nobody else's business, and nothing is told twice")
    void local() {
        var kept = caches("kept", LOCAL);
        var told = caches("told", COPIED);
        kept.here.put("a", "1");
        told.here.put("a", "1");
        await(() -> told.there.get("a") != null);
        assertNull(kept.there.get("a"));
        told.there.removeAll();
        await(() -> told.here.get("a") == null);
        assertNull(told.there.get("a"));
    }

    @Test
    @DisplayName("messages can get lost or come late; those of later arrive again")
    void lostAndLate() {
        var copied = caches("copied", COPIED);
        var mark = caches("mark", COPIED);
        two.cluster().messages().deliver(Delivery.LOST);
        copied.here.put("a", "lost");
        await(() -> waiting() == 0);
        assertNull(copied.there.get("a"));

        two.cluster().messages().deliver(Delivery.LATE);
        copied.here.put("a", "late");
        mark.there.put("a", "heard");
        await(() -> mark.here.get("a") != null);
        assertNull(copied.there.get("a"));
        two.cluster().messages().deliver(Delivery.PROMPT);
        await(() -> "late".equals(copied.there.get("a")));
    }

    @Test
    @DisplayName("however many messages about caches are late, a job is told at once")
    void lateIsNotInTheWay() throws Exception {
        ConcurrentMap<String, Instant> started = new ConcurrentHashMap<>();
        var both = new CountDownLatch(2);
        register(one, started, both);
        register(two, started, both);
        two.cluster().messages().deliver(Delivery.LATE);
        var sql = JdbcClient.create(source);
        for (int letter = 0; letter < MANY; letter++) {
            sql.sql(
                            """
                            INSERT INTO J_MESSAGE (TARGET, CHANNEL, SENT, CONTENT)
                            VALUES ('node-2', 'CACHE', ?, 'late')""")
                    .param(clock.millis())
                    .update();
        }
        one.scheduler().start();
        two.scheduler().start();
        two.cluster().startTogether(true);
        schedule("twice");
        assertTrue(both.await(20, TimeUnit.SECONDS), "only " + started);
        assertEquals(MANY, waiting());
    }

    @Test
    @DisplayName("a node that comes again hears nothing of what was told before")
    void comesAgain() {
        two.cluster().messages().deliver(Delivery.LATE);
        caches("copied", COPIED).here.put("a", "1");
        assertEquals(1, waiting());
        two.close();
        two = node("node-2");
        assertEquals(0, waiting());
    }

    @Test
    @DisplayName(
            "switched on, both nodes run a job of the cluster at the same moment; then one again")
    void together() throws Exception {
        ConcurrentMap<String, Instant> started = new ConcurrentHashMap<>();
        var both = new CountDownLatch(2);
        register(one, started, both);
        register(two, started, both);
        one.scheduler().start();
        two.scheduler().start();
        two.cluster().startTogether(true);
        assertTrue(one.cluster().together());
        schedule("twice");
        assertTrue(both.await(20, TimeUnit.SECONDS), "only " + started);
        var apart = Duration.between(started.get("node-1"), started.get("node-2")).abs();
        assertTrue(apart.compareTo(Duration.ofMillis(900)) < 0, "apart " + apart);

        one.cluster().startTogether(false);
        started.clear();
        schedule("once");
        await(() -> one.scheduler().runs(JobId.of("once")).size() == 1);
        assertEquals(1, started.size());
    }

    private void register(
            JiraWorld node, ConcurrentMap<String, Instant> started, CountDownLatch both) {
        JobRunner runner =
                request -> {
                    started.put(node.cluster().getNodeId(), Instant.now());
                    both.countDown();
                    return JobRunnerResponse.success();
                };
        node.scheduler().registerJobRunner(JobRunnerKey.of("runner"), runner);
    }

    private void schedule(String job) throws Exception {
        one.scheduler()
                .scheduleJob(
                        JobId.of(job),
                        JobConfig.forJobRunnerKey(JobRunnerKey.of("runner"))
                                .withSchedule(Schedule.runOnce(null)));
    }

    private record Pair(Cache<String, String> here, Cache<String, String> there) {}

    private Pair caches(String name, CacheSettings settings) {
        return new Pair(cache(one, name, settings), cache(two, name, settings));
    }

    private static Cache<String, String> cache(
            JiraWorld node, String name, CacheSettings settings) {
        return node.service(CacheManager.class).getCache(name, null, settings);
    }

    private long waiting() {
        return JdbcClient.create(source)
                .sql("SELECT COUNT(*) FROM J_MESSAGE WHERE TARGET = 'node-2'")
                .query(Long.class)
                .single();
    }

    private static List<String> live(JiraWorld node) {
        return node.cluster().live().stream().map(LiveNode::name).toList();
    }

    private static void await(BooleanSupplier done) {
        try {
            while (!done.getAsBoolean()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException tooLong) {
            throw new AssertionError("it never happened", tooLong);
        }
    }
}
