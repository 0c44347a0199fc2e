package io.customer360.sandbox.db;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes the database fail or crawl on demand, and recover without a restart. */
public final class Faults {

    /** Nobody forgets a statement for longer. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Map<String, Duration> slow = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Set<String> cut = ConcurrentHashMap.newKeySet();
    private volatile boolean refusing;

    /** Whether new connections are refused and open ones are broken, of every source. */
    public void refuseConnections(boolean refuse) {
        refusing = refuse;
    }

    /** The same for one source alone, for example {@link Database#AO}, until {@link #clear()}. */
    public void refuseConnections(String source) {
        cut.add(source);
    }

    /** Fails every statement whose upper-case text contains this part. */
    public void failSql(String upperCasePart) {
        failing.add(upperCasePart.toUpperCase(Locale.ROOT));
    }

    /** Delays every statement whose upper-case text contains this part. */
    public void delaySql(String upperCasePart, Duration delay) {
        slow.put(upperCasePart.toUpperCase(Locale.ROOT), delay);
    }

    /**
     * Holds every statement whose upper-case text, quotes left out, contains this part until {@link
     * #clear()}.
     */
    public void holdSql(String upperCasePart) {
        held.putIfAbsent(upperCasePart.toUpperCase(Locale.ROOT), new CountDownLatch(1));
    }

    /** Back to normal; what is held goes on. */
    public void clear() {
        refusing = false;
        cut.clear();
        failing.clear();
        slow.clear();
        held.values().forEach(CountDownLatch::countDown);
        held.clear();
    }

    void beforeConnection(String source) throws SQLException {
        if (refusing || cut.contains(source)) {
            throw new SQLNonTransientConnectionException(
                    "the sandbox refuses connections", "08001");
        }
    }

    void beforeStatement(String source, String sql) throws SQLException {
        beforeConnection(source);
        if (failing.isEmpty() && slow.isEmpty() && held.isEmpty()) {
            return;
        }
        String text = sql.toUpperCase(Locale.ROOT);
        String plain = text.replace("\"", "");
        for (Map.Entry<String, CountDownLatch> entry : held.entrySet()) {
            if (plain.contains(entry.getKey())) {
                hold(entry.getValue());
            }
        }
        for (Map.Entry<String, Duration> entry : slow.entrySet()) {
            if (text.contains(entry.getKey())) {
                pause(entry.getValue());
            }
        }
        if (failing.stream().anyMatch(text::contains)) {
            throw new SQLException("the sandbox fails this statement", "58000");
        }
    }

    private static void hold(CountDownLatch latch) throws SQLException {
        try {
            if (!latch.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLException("nobody let the held statement go on", "57014");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause(Duration delay) throws SQLException {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static SQLException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SQLException("interrupted while delayed", "57014", e);
    }
}
