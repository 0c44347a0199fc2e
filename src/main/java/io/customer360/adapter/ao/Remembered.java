package io.customer360.adapter.ao;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What is read often and rarely changed, kept in the memory of this node for a while. A write
 * announces itself to the cluster after its commit, and nothing that was read before is used any
 * more; should an announcement get lost, nodes follow when the while is over. Inside a unit of work
 * the database answers and nothing is kept, so that a rollback leaves no trace.
 */
public final class Remembered<T> {
    /** How long a small list of the administrator's is kept. */
    public static final Duration MINUTE = Duration.ofMinutes(1);

    private static final String BEFORE = "";

    private final String name;
    private final AoUnitOfWork work;
    private final Cache<String, Held<T>> kept;
    private final Cache<String, String> announced;

    /** Remembers so many answers under this name, each for so long. */
    public Remembered(
            String name, Duration time, int most, CacheManager caches, AoUnitOfWork work) {
        this.name = name;
        this.work = work;
        this.kept =
                caches.getCache(
                        "io.customer360.jira.kept." + name,
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(time.toSeconds(), TimeUnit.SECONDS)
                                .maxEntries(most)
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

    /** The answer to the only question there is. */
    public T get(Supplier<T> stored) {
        return get(name, stored);
    }

    /** The answer to a question; read unless it is known. */
    public T get(String question, Supplier<T> stored) {
        if (work.running()) {
            return stored.get();
        }
        var newest = newest();
        var known = kept.get(question);
        if (known != null && known.announcement().equals(newest)) {
            return known.value();
        }
        var value = stored.get();
        kept.put(question, new Held<>(newest, value));
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
