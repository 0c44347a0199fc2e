package io.customer360.sandbox.jira.cache;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Cluster locks of a cluster of one: they hold within this process. */
public final class Locks implements ClusterLockService {

    private static final int LONGEST_NAME = 255;

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a lock is named in at most 255 characters");
        }
        return locks.computeIfAbsent(lockName, name -> new Lock());
    }

    private static final class Lock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("cluster locks have no conditions");
        }
    }
}
