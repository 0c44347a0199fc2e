package com.atlassian.cache;

/** Makes or finds caches by name. */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(Class<?> owner, String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            String name, Supplier<V> supplier, CacheSettings settings);

    <V> CachedReference<V> getCachedReference(Class<?> owner, String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            Class<?> owner, String name, Supplier<V> supplier, CacheSettings settings);
}
