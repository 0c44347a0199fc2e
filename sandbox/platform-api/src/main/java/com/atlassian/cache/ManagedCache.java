package com.atlassian.cache;

/** A cache as an administrator sees it. */
public interface ManagedCache {
    String getName();

    void clear();
}
