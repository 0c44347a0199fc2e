package com.atlassian.beehive;

/** Finds the cluster's locks by name. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
