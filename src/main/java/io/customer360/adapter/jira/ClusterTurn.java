package io.customer360.adapter.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.customer360.membership.OneAtATime;
import io.customer360.run.Job;
import io.customer360.run.Turns;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock that one thread of the whole cluster holds, unless the cluster took it away meanwhile:
 * what was done counts all the same.
 */
public final class ClusterTurn implements OneAtATime, Turns {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterTurn.class);
    private static final String REFRESH = "io.customer360.jira.refresh-organisations";
    private static final String RUN = "io.customer360.jira.run.";

    private final ClusterLockService locks;

    /** Wired by Spring. */
    public ClusterTurn(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> Optional<T> attempt(Supplier<T> work) {
        return attempt(REFRESH, work);
    }

    @Override
    public <T> Optional<T> attempt(Job job, Supplier<T> work) {
        return attempt(RUN + job.lane(), work);
    }

    private <T> Optional<T> attempt(String name, Supplier<T> work) {
        var lock = locks.getLockForName(name);
        if (!taken(lock)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            giveBack(lock, name);
        }
    }

    /** One that has lapsed cannot be given back, which takes nothing from what was done. */
    private static void giveBack(ClusterLock lock, String name) {
        try {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        } catch (RuntimeException lapsed) {
            LOG.warn("The turn {} was taken away before its end", name, lapsed);
        }
    }

    private static boolean taken(Lock lock) {
        try {
            return lock.tryLock(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
