package io.customer360.sandbox.jira;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What this node remembers of people, groups, organisations and permissions, which Jira keeps in
 * memory, too. A change through this node is known at once, one through another within five
 * seconds.
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
        Optional<T> remembered = recall(type, name);
        if (remembered.isPresent()) {
            return remembered;
        }
        long before = mark();
        Optional<T> found = ask.get();
        found.ifPresent(value -> keep(name, value, before));
        return found;
    }

    /** Something by its name as far as it is remembered. */
    <T> Optional<T> recall(Class<T> type, String name) {
        Fact fact = facts.get(name);
        return fact != null && fact.fresh() ? Optional.of(type.cast(fact.value)) : Optional.empty();
    }

    /** A point in time to take before something is read that is kept afterwards. */
    long mark() {
        return changes.get();
    }

    /** Remembers something, unless anything has changed since the mark. */
    void keep(String name, Object value, long mark) {
        if (facts.size() >= MOST) {
            facts.clear();
        }
        Fact fact = new Fact(value, System.nanoTime());
        facts.put(name, fact);
        if (changes.get() != mark) {
            facts.remove(name, fact);
        }
    }

    /** Forgets everything, because something has changed. */
    void forget() {
        changes.incrementAndGet();
        facts.clear();
    }
}
