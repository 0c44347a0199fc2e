package io.customer360.adapter.ao;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A small list of the administrator's that is read everywhere, kept in memory for a minute. A write
 * announces itself to the cluster after its commit, and what was read before is not used any more;
 * should an announcement get lost, nodes follow after a minute. Inside a unit of work the database
 * answers and nothing is kept, so that a rollback leaves no trace.
 */
public final class Remembered<T> {
    private static final String BEFORE = "";

    private final String name;
    private final AoUnitOfWork work;
    private final Supplier<T> stored;
    private final Cache<String, Held<T>> kept;
    private final Cache<String, String> announced;

    /** Remembers under this name what is stored. */
    public Remembered(String name, CacheManager caches, AoUnitOfWork work, Supplier<T> stored) {
        this.name = name;
        this.work = work;
        this.stored = stored;
        this.kept =
                caches.getCache(
                        "io.customer360.jira.kept." + name,
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(1)
                                .build());
        this.kept.removeAll();
        this.announced =
                caches.getCache(
                        "io.customer360.jira.changed." + name,
                        null,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaCopy()
                                .unflushable()
                                .expireAfterWrite(10, TimeUnit.MINUTES)
                                .maxEntries(1)
                                .build());
    }

    /** What was stored, with the announcement that was the newest before it was read. */
    private record Held<T>(String announcement, T value) {}

    /** What is stored. */
    public T get() {
        if (work.running()) {
            return stored.get();
        }
        var newest = newest();
        var known = kept.get(name);
        if (known != null && known.announcement().equals(newest)) {
            return known.value();
        }
        var value = stored.get();
        kept.put(name, new Held<>(newest, value));
        return value;
    }

    /** To be called inside the unit of work of a write. */
    public void changing() {
        work.afterCommit(() -> announced.put(name, UUID.randomUUID().toString()));
    }

    private String newest() {
        var announcement = announced.get(name);
        return announcement == null ? BEFORE : announcement;
    }
}
