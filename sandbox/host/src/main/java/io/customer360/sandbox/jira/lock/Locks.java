package io.customer360.sandbox.jira.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.customer360.sandbox.db.SqlLog;
import io.customer360.sandbox.jira.node.NodeChoice;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cluster locks over a table: one thread of all nodes holds a lock, renews it while it lives, and
 * loses it a while after its node has died.
 */
public final class Locks implements ClusterLockService, AutoCloseable {
    private static final int LONGEST_NAME = 255;

    private final LockRows rows;
    private final long renewalMillis;
    private final ScheduledThreadPoolExecutor renewals;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    /** Locks of one node, which lapse a while after it died. */
    public Locks(JdbcClient sql, Clock clock, NodeChoice node) {
        this(sql, clock, node, new ScheduledThreadPoolExecutor(1, Locks::thread));
    }

    Locks(JdbcClient sql, Clock clock, NodeChoice node, ScheduledThreadPoolExecutor renewals) {
        this.rows = new LockRows(sql, clock, node.name(), node.lockExpiry());
        this.renewalMillis = node.lockExpiry().toMillis() / 3;
        this.renewals = renewals;
        renewals.setRemoveOnCancelPolicy(true);
        renewals.setKeepAliveTime(1, TimeUnit.SECONDS);
        renewals.allowCoreThreadTimeOut(true);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName.isEmpty() || lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a lock is named in 1 to 255 characters");
        }
        return locks.computeIfAbsent(lockName, name -> new RowLock(name, rows, this::renewing));
    }

    private AutoCloseable renewing(String name) {
        var renewal =
                renewals.scheduleWithFixedDelay(
                        () -> rows.renew(name),
                        renewalMillis,
                        renewalMillis,
                        TimeUnit.MILLISECONDS);
        return () -> renewal.cancel(false);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, SqlLog.BACKGROUND + "lock renewal");
        thread.setDaemon(true);
        return thread;
    }

    /** Stops renewing, as when the node dies: what is still held lapses. */
    @Override
    public void close() {
        renewals.shutdownNow();
    }
}
