package com.atlassian.cache;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Values by key, kept for a while. */
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys();

    V get(K key);

    V get(K key, Supplier<? extends V> supplier);

    Map<K, V> getBulk(Set<K> keys, Function<Set<K>, Map<K, V>> loader);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    boolean replace(K key, V oldValue, V newValue);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();
}
