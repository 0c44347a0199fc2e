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

/**
 * A cache in memory; values load outside the lock, and null is refused as in Jira. Changes of one
 * that is not local go to the other nodes, by copy or as a key to forget.
 */
final class MemoryCache<K, V> implements Cache<K, V>, ManagedCache {

    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final Entries<K, V> entries;
    private final Replication others;

    MemoryCache(
            String name,
            CacheLoader<K, V> loader,
            CacheSettings settings,
            Clock clock,
            Replication others) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.entries = new Entries<>(settings, clock);
        this.others = local(settings) ? Replication.NONE : others;
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
        entries.put(key, checked(value));
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
                                entries.put(key, checked(value));
                                found.put(key, value);
                            });
        }
        return found;
    }

    @Override
    public void put(K key, V value) {
        entries.put(key, checked(value));
        tellOf(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        V known = entries.putIfAbsent(key, checked(value));
        if (known == null) {
            tellOf(key, value);
        }
        return known;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        boolean replaced = entries.replace(key, oldValue, checked(newValue));
        if (replaced) {
            tellOf(key, newValue);
        }
        return replaced;
    }

    @Override
    public void remove(K key) {
        entries.remove(key);
        tellOf(key, null);
    }

    @Override
    public boolean remove(K key, V value) {
        boolean removed = entries.replace(key, value, null);
        if (removed) {
            tellOf(key, null);
        }
        return removed;
    }

    @Override
    public void removeAll() {
        entries.clear();
        others.tell(CacheChange.cleared(name));
    }

    @Override
    public void clear() {
        removeAll();
    }

    void flush() {
        if (!Boolean.FALSE.equals(settings.getFlushable())) {
            removeAll();
        }
    }

    /** Takes in what another node has done to its part of this cache. */
    @SuppressWarnings("unchecked") // both nodes keep the same under one name
    void hear(CacheChange change) {
        if (change.key() == null) {
            entries.clear();
        } else if (change.value() == null) {
            entries.remove((K) change.key());
        } else {
            entries.put((K) change.key(), (V) change.value());
        }
    }

    private void tellOf(K key, V value) {
        if (local(settings)) {
            return;
        }
        var wired = Replication.wired(key, name);
        boolean copied = Boolean.TRUE.equals(settings.getReplicateViaCopy()) && value != null;
        others.tell(
                copied
                        ? CacheChange.put(name, wired, (Serializable) value)
                        : CacheChange.removed(name, wired));
    }

    private static boolean local(CacheSettings settings) {
        return Boolean.TRUE.equals(settings.getLocal());
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
