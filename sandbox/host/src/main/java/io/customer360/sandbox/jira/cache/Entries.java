package io.customer360.sandbox.jira.cache;

import com.atlassian.cache.CacheSettings;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a cache holds: expiring, and never more than its bound; the longest unused goes first. */
final class Entries<K, V> {

    private static final int MOST = 10_000;

    private record Entry<V>(V value, long written, long read) {}

    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Clock clock;
    private final Long afterWrite;
    private final Long afterAccess;
    private final int most;

    Entries(CacheSettings settings, Clock clock) {
        this.clock = clock;
        this.afterWrite = settings.getExpireAfterWrite();
        this.afterAccess = settings.getExpireAfterAccess();
        this.most = settings.getMaxEntries() == null ? MOST : settings.getMaxEntries();
    }

    synchronized V get(K key) {
        Entry<V> entry = entries.get(Objects.requireNonNull(key, "key"));
        if (entry == null) {
            return null;
        }
        if (expired(entry)) {
            entries.remove(key);
            return null;
        }
        entries.put(key, new Entry<>(entry.value, entry.written, clock.millis()));
        return entry.value;
    }

    synchronized void put(K key, V value) {
        long now = clock.millis();
        entries.put(Objects.requireNonNull(key, "key"), new Entry<>(value, now, now));
        var oldest = entries.keySet().iterator();
        while (entries.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }

    synchronized V putIfAbsent(K key, V value) {
        V known = get(key);
        if (known == null) {
            put(key, value);
        }
        return known;
    }

    /** Puts the next value, or removes the entry for null, when the value is still the old one. */
    synchronized boolean replace(K key, V old, V next) {
        if (!Objects.equals(get(key), old) || old == null) {
            return false;
        }
        if (next == null) {
            remove(key);
        } else {
            put(key, next);
        }
        return true;
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }

    synchronized void clear() {
        entries.clear();
    }

    synchronized List<K> keys() {
        entries.values().removeIf(this::expired);
        return List.copyOf(entries.keySet());
    }

    private boolean expired(Entry<V> entry) {
        long now = clock.millis();
        return afterWrite != null && now - entry.written >= afterWrite
                || afterAccess != null && now - entry.read >= afterAccess;
    }
}
