package io.customer360.sandbox.db;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The last statements sent to the database, so that tests can count them; those of threads that
 * work in the background are left out.
 */
public final class SqlLog {
    /** How the names of threads start that work in the background. */
    public static final String BACKGROUND = "background ";

    private static final int KEPT = 50_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long written;

    /**
     * One executed statement.
     *
     * @param source the data source it went through
     * @param sql its text, without parameters
     * @param thread the thread that sent it
     */
    public record Entry(String source, String sql, String thread) {}

    /** A position in the log, for {@link #since}. */
    public synchronized long mark() {
        return written;
    }

    /** The statements executed after the mark, oldest first. */
    public synchronized List<Entry> since(long mark) {
        List<Entry> newest = new ArrayList<>();
        Iterator<Entry> backwards = entries.descendingIterator();
        for (long left = written - mark; left > 0 && backwards.hasNext(); left--) {
            newest.add(backwards.next());
        }
        Collections.reverse(newest);
        return List.copyOf(newest);
    }

    synchronized void add(String source, String sql) {
        String thread = Thread.currentThread().getName();
        if (thread.startsWith(BACKGROUND)) {
            return;
        }
        entries.addLast(new Entry(source, sql, thread));
        written++;
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }
}
