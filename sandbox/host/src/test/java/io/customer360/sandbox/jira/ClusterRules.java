package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.customer360.sandbox.jira.schedule.JobRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two nodes on one database promise each other: locks and jobs. */
abstract class ClusterRules {

    private static final Duration DEAD = Duration.ofSeconds(16);
    private static final JobId JOB = JobId.of("hourly");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("counting");

    private final TickingClock clock = new TickingClock();
    private final AtomicInteger ran = new AtomicInteger();
    private final JobRunner counting =
            request -> {
                ran.incrementAndGet();
                return JobRunnerResponse.success();
            };
    private DataSource source;
    private JiraWorld one;
    private JiraWorld two;

    /** A database with nothing in it. */
    abstract DataSource database();

    @BeforeEach
    void start() {
        source = database();
        one = JiraWorld.open(source, clock);
        two = JiraWorld.open(source, clock);
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    @DisplayName("a lock that one node holds is refused to the other until it is given back")
    void locksOut() {
        ClusterLock mine = lock(one);
        ClusterLock theirs = lock(two);
        mine.lock();
        mine.lock();
        assertFalse(theirs.tryLock());
        mine.unlock();
        assertFalse(theirs.tryLock());
        mine.unlock();
        assertTrue(theirs.tryLock());
        assertFalse(mine.tryLock());
        theirs.unlock();
    }

    @Test
    @DisplayName("a waiting node gets the lock when it is free, and gives up when its time is over")
    void waits() throws Exception {
        ClusterLock mine = lock(one);
        mine.lock();
        assertFalse(lock(two).tryLock(150, TimeUnit.MILLISECONDS));
        var waiting = CompletableFuture.supplyAsync(() -> locked(lock(two)));
        assertFalse(waiting.isDone());
        mine.unlock();
        assertTrue(waiting.get(20, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("a lock outlives a dead node for a while, then lapses; the dead node is told")
    void lapses() {
        ClusterLock mine = lock(one);
        ClusterLock theirs = lock(two);
        mine.lock();
        one.close();
        assertFalse(theirs.tryLock());
        clock.pass(DEAD);
        assertTrue(theirs.tryLock());
        assertThrows(IllegalMonitorStateException.class, mine::unlock);
        assertFalse(mine.isHeldByCurrentThread());
        theirs.unlock();
    }

    @Test
    @DisplayName("two nodes that want a lock at once get it one after the other")
    void oneAfterTheOther() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var nodes =
                Stream.of(one, two, one, two)
                        .map(node -> CompletableFuture.runAsync(() -> enter(node, inside, most)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).get(60, TimeUnit.SECONDS);
        assertEquals(1, most.get());
    }

    @Test
    @DisplayName("a job of the cluster that is due on two nodes at once runs on one")
    void once() throws Exception {
        register(one);
        register(two);
        schedule(one, Schedule.forInterval(60_000, null), RunMode.RUN_ONCE_PER_CLUSTER);
        for (int round = 1; round <= 20; round++) {
            var there = CompletableFuture.supplyAsync(() -> two.scheduler().runDue());
            List<JobRun> here = one.scheduler().runDue();
            assertEquals(
                    1,
                    Stream.of(here, there.get())
                            .flatMap(List::stream)
                            .filter(run -> run.job().equals(JOB))
                            .count());
            assertEquals(round, ran.get());
            clock.pass(Duration.ofMinutes(1));
        }
        assertEquals(20, one.scheduler().runs(JOB).size());
    }

    @Test
    @DisplayName(
            "a job of the cluster survives a restart; without its runner it is unavailable, and next time runs")
    void survives() throws Exception {
        register(one);
        schedule(one, Schedule.forInterval(60_000, null), RunMode.RUN_ONCE_PER_CLUSTER);
        one.close();
        two.scheduler().runDue();
        assertEquals(0, ran.get());
        assertEquals(RunOutcome.UNAVAILABLE, two.scheduler().runs(JOB).get(0).outcome());
        assertEquals(Map.of("deep", "yes"), two.scheduler().getJobDetails(JOB).getParameters());
        assertEquals(1, two.scheduler().getJobsByJobRunnerKey(RUNNER).size());
        register(two);
        two.scheduler().runDue();
        assertEquals(0, ran.get());
        clock.pass(Duration.ofMinutes(1));
        two.scheduler().runDue();
        assertEquals(1, ran.get());
    }

    @Test
    @DisplayName("two nodes that schedule one job at once leave one, refusing in the service's way")
    void scheduledAtOnce() throws Exception {
        register(one);
        register(two);
        for (int round = 0; round < 30; round++) {
            var there = CompletableFuture.runAsync(() -> scheduleOrRefuse(two));
            scheduleOrRefuse(one);
            there.get();
            assertEquals(1, one.scheduler().getJobsByJobRunnerKey(RUNNER).size());
            one.scheduler().unscheduleJob(JOB);
        }
    }

    private void scheduleOrRefuse(JiraWorld node) {
        try {
            schedule(node, Schedule.forInterval(60_000, null), RunMode.RUN_ONCE_PER_CLUSTER);
        } catch (SchedulerServiceException another) {
            assertNotNull(another.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("a local job is this node's alone, and replaces the cluster's of the same id")
    void local() throws Exception {
        register(one);
        register(two);
        schedule(one, Schedule.forInterval(60_000, null), RunMode.RUN_ONCE_PER_CLUSTER);
        schedule(one, Schedule.forInterval(60_000, null), RunMode.RUN_LOCALLY);
        assertNotNull(one.scheduler().getJobDetails(JOB));
        assertNull(two.scheduler().getJobDetails(JOB));
        two.scheduler().runDue();
        assertEquals(0, ran.get());
        one.scheduler().runDue();
        assertEquals(1, ran.get());
    }

    private void register(JiraWorld node) {
        node.scheduler().registerJobRunner(RUNNER, counting);
    }

    private void schedule(JiraWorld node, Schedule schedule, RunMode mode) throws Exception {
        node.scheduler()
                .scheduleJob(
                        JOB,
                        JobConfig.forJobRunnerKey(RUNNER)
                                .withRunMode(mode)
                                .withSchedule(schedule)
                                .withParameters(Map.of("deep", "yes")));
    }

    private static void enter(JiraWorld node, AtomicInteger inside, AtomicInteger most) {
        for (int i = 0; i < 5; i++) {
            ClusterLock lock = lock(node);
            lock.lock();
            try {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
            } finally {
                lock.unlock();
            }
        }
    }

    private static boolean locked(ClusterLock lock) {
        lock.lock();
        lock.unlock();
        return true;
    }

    private static ClusterLock lock(JiraWorld node) {
        return node.service(ClusterLockService.class).getLockForName("refresh");
    }
}
