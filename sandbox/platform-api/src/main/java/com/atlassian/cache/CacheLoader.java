package com.atlassian.cache;

/** Finds the value of a key that is not cached yet; null is forbidden. */
@FunctionalInterface
public interface CacheLoader<K, V> {
    V load(K key);
}
