package io.customer360.sandbox.jira.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.TickingClock;
import io.customer360.sandbox.jira.Worlds;
import io.customer360.sandbox.jira.node.NodeChoice;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node's locks promise its threads. */
class LocksTest {

    private final TickingClock clock = new TickingClock();
    private final JdbcClient sql = JdbcClient.create(tables());
    private final ByHand renewals = new ByHand();
    private final Locks locks = new Locks(sql, clock, NodeChoice.alone(), renewals);

    @AfterEach
    void stop() {
        locks.close();
    }

    @Test
    @DisplayName("A lock keeps other threads out and has no conditions")
    void otherThreads() throws Exception {
        ClusterLock lock = locks.getLockForName("job");
        assertSame(lock, locks.getLockForName("job"));
        lock.lock();
        try {
            assertTrue(lock.isHeldByCurrentThread());
            assertFalse(CompletableFuture.supplyAsync(lock::tryLock).get());
        } finally {
            lock.unlock();
        }
        assertThrows(UnsupportedOperationException.class, lock::newCondition);
        assertThrows(IllegalArgumentException.class, () -> locks.getLockForName("x".repeat(256)));
    }

    @Test
    @DisplayName("Only the thread that holds a lock gives it back")
    void foreignUnlock() throws Exception {
        ClusterLock lock = locks.getLockForName("job");
        lock.lock();
        var refused =
                assertThrows(
                        ExecutionException.class,
                        () -> CompletableFuture.runAsync(lock::unlock).get());
        assertInstanceOf(IllegalMonitorStateException.class, refused.getCause());
        assertTrue(lock.isHeldByCurrentThread());
        lock.unlock();
        assertThrows(IllegalMonitorStateException.class, lock::unlock);
    }

    @Test
    @DisplayName("The holder puts the end off for as long as it lives, and not after it let go")
    void renewal() {
        ClusterLock lock = locks.getLockForName("job");
        lock.lock();
        long end = expires();
        clock.pass(Duration.ofSeconds(5));
        renewals.work.run();
        assertEquals(end + 5000, expires());
        lock.unlock();
        assertTrue(renewals.getQueue().isEmpty());
        renewals.work.run();
        assertEquals(0, expires());
    }

    private long expires() {
        return sql.sql("SELECT EXPIRES FROM J_LOCK WHERE NAME = 'job'").query(Long.class).single();
    }

    /** Keeps what is to be repeated, so that a test repeats it when it likes. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {
        private Runnable work;

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(
                Runnable command, long initialDelay, long delay, TimeUnit unit) {
            work = command;
            return super.scheduleWithFixedDelay(command, initialDelay, delay, unit);
        }
    }

    private static DataSource tables() {
        DataSource source = Worlds.memory();
        JiraWorld.open(source, Worlds.CLOCK).close();
        return source;
    }
}
