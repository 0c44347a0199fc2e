package io.customer360.sandbox.jira.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.ManagedCache;
import com.atlassian.cache.Supplier;
import io.customer360.sandbox.jira.node.Channel;
import io.customer360.sandbox.jira.node.Cluster;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The caches of this node, by name; asking again with a loader starts a cache over. The other nodes
 * hear of what is put into and taken out of those that are not local, not of what is loaded.
 */
public final class Caches implements CacheManager {

    private static final CacheSettings DEFAULTS = new CacheSettingsBuilder().build();

    private final Map<String, MemoryCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Runnable onFlush;
    private final Replication others;

    /** The caches of a node of the cluster, with something to do when all are flushed. */
    public Caches(Clock clock, Runnable onFlush, Cluster cluster) {
        this(clock, onFlush, Replication.over(cluster));
        cluster.messages().hear(Channel.CACHE, text -> hear(CacheChange.read(text)));
    }

    Caches(Clock clock) {
        this(clock, () -> {}, Replication.NONE);
    }

    private Caches(Clock clock, Runnable onFlush, Replication others) {
        this.clock = clock;
        this.onFlush = onFlush;
        this.others = others;
    }

    private void hear(CacheChange change) {
        MemoryCache<?, ?> cache = caches.get(change.cache());
        if (cache != null) {
            cache.hear(change);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the owner of a name knows what it keeps under it
    public <K, V> Cache<K, V> getCache(String name) {
        return (Cache<K, V>)
                caches.computeIfAbsent(
                        name, each -> new MemoryCache<K, V>(each, null, DEFAULTS, clock, others));
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owner, String name) {
        return getCache(owner.getName() + "." + name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, DEFAULTS);
    }

    @Override
    public <K, V> Cache<K, V> getCache(
            String name, CacheLoader<K, V> loader, CacheSettings settings) {
        var cache = new MemoryCache<>(name, loader, settings, clock, others);
        caches.put(name, cache);
        return cache;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, DEFAULTS);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(
            String name, Supplier<V> supplier, CacheSettings settings) {
        return new MemoryReference<>(getCache(name, key -> supplier.get(), settings));
    }

    @Override
    public <V> CachedReference<V> getCachedReference(
            Class<?> owner, String name, Supplier<V> supplier) {
        return getCachedReference(owner, name, supplier, DEFAULTS);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(
            Class<?> owner, String name, Supplier<V> supplier, CacheSettings settings) {
        return getCachedReference(owner.getName() + "." + name, supplier, settings);
    }

    @Override
    public Collection<ManagedCache> getManagedCaches() {
        return List.copyOf(caches.values());
    }

    @Override
    public ManagedCache getManagedCache(String name) {
        return caches.get(name);
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(MemoryCache::flush);
        onFlush.run();
    }

    private record MemoryReference<V>(Cache<String, V> cache) implements CachedReference<V> {
        private static final String ONLY = "reference";

        @Override
        public V get() {
            return cache.get(ONLY);
        }

        @Override
        public void reset() {
            cache.removeAll();
        }
    }
}
