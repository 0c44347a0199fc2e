package com.atlassian.cache;

/** One cached value. */
public interface CachedReference<V> {
    V get();

    void reset();
}
