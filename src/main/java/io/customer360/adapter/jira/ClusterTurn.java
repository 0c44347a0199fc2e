package io.customer360.adapter.jira;

import com.atlassian.beehive.ClusterLockService;
import io.customer360.membership.OneAtATime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * A lock that one thread of the whole cluster holds, unless the cluster took it away meanwhile:
 * what was done counts all the same.
 */
public final class ClusterTurn implements OneAtATime {
    private static final String NAME = "io.customer360.jira.refresh-organisations";

    private final ClusterLockService locks;

    /** Wired by Spring. */
    public ClusterTurn(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> Optional<T> attempt(Supplier<T> work) {
        var lock = locks.getLockForName(NAME);
        if (!taken(lock)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
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
