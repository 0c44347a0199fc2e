package io.customer360.sandbox.jira;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What this node remembers of people, groups and global permissions, which Jira keeps in memory,
 * too. A change through this node is known at once, one through another within five seconds.
 */
final class Known {

    private static final long AGE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 10_000;

    private final Map<String, Fact> facts = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Fact(Object value, long since) {
        boolean fresh() {
            return System.nanoTime() - since < AGE_NANOS;
        }
    }

    /** Whether something holds; the name says what. */
    boolean whether(String name, Supplier<Boolean> ask) {
        return find(Boolean.class, name, () -> Optional.of(ask.get())).orElseThrow();
    }

    /** Something by its name; that it is missing is not remembered. */
    <T> Optional<T> find(Class<T> type, String name, Supplier<Optional<T>> ask) {
        Fact fact = facts.get(name);
        if (fact != null && fact.fresh()) {
            return Optional.of(type.cast(fact.value));
        }
        long before = changes.get();
        Fact fresh = ask.get().map(value -> new Fact(value, System.nanoTime())).orElse(null);
        if (fresh == null) {
            return Optional.empty();
        }
        if (facts.size() >= MOST) {
            facts.clear();
        }
        facts.put(name, fresh);
        if (changes.get() != before) {
            facts.remove(name, fresh);
        }
        return Optional.of(type.cast(fresh.value));
    }

    /** Forgets everything, because something has changed. */
    void forget() {
        changes.incrementAndGet();
        facts.clear();
    }
}
