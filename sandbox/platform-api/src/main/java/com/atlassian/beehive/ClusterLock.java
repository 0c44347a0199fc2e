package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that one thread of the whole cluster can hold. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
