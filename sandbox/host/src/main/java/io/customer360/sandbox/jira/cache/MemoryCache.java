package io.customer360.sandbox.jira.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A cache in memory; values load outside the lock, and null is refused as in Jira. */
final class MemoryCache<K, V> implements Cache<K, V>, ManagedCache {

    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final Entries<K, V> entries;

    MemoryCache(String name, CacheLoader<K, V> loader, CacheSettings settings, Clock clock) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.entries = new Entries<>(settings, clock);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean containsKey(K key) {
        return entries.get(key) != null;
    }

    @Override
    public Collection<K> getKeys() {
        return entries.keys();
    }

    @Override
    public V get(K key) {
        return loader == null ? entries.get(key) : loaded(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> supplier) {
        return loaded(key, supplier);
    }

    private V loaded(K key, Supplier<? extends V> supplier) {
        V known = entries.get(key);
        if (known != null) {
            return known;
        }
        V value = supplier.get();
        if (value == null) {
            throw new CacheException("the loader of " + name + " answered null");
        }
        put(key, value);
        return value;
    }

    @Override
    public Map<K, V> getBulk(Set<K> keys, Function<Set<K>, Map<K, V>> load) {
        Map<K, V> found = new HashMap<>();
        Set<K> missing = new HashSet<>();
        for (K key : keys) {
            V known = entries.get(key);
            if (known == null) {
                missing.add(key);
            } else {
                found.put(key, known);
            }
        }
        if (!missing.isEmpty()) {
            load.apply(missing)
                    .forEach(
                            (key, value) -> {
                                put(key, value);
                                found.put(key, value);
                            });
        }
        return found;
    }

    @Override
    public void put(K key, V value) {
        entries.put(key, checked(value));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return entries.putIfAbsent(key, checked(value));
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        return entries.replace(key, oldValue, checked(newValue));
    }

    @Override
    public void remove(K key) {
        entries.remove(key);
    }

    @Override
    public boolean remove(K key, V value) {
        return entries.replace(key, value, null);
    }

    @Override
    public void removeAll() {
        entries.clear();
    }

    @Override
    public void clear() {
        entries.clear();
    }

    void flush() {
        if (!Boolean.FALSE.equals(settings.getFlushable())) {
            entries.clear();
        }
    }

    private V checked(V value) {
        Objects.requireNonNull(value, "value");
        boolean copied = Boolean.TRUE.equals(settings.getReplicateViaCopy());
        if (copied && !(value instanceof Serializable)) {
            throw new CacheException(name + " is replicated by copy: its values are Serializable");
        }
        return value;
    }
}
