package io.customer360.sandbox.it;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The facts that the app keeps about tickets, read past the app. */
record Facts(Installation on) {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int PAUSE = 250;

    /** How many tickets of a customer are kept. */
    int of(int customer) {
        return number("SELECT COUNT(*) FROM AO:TICKET_FACT WHERE \"ORG_ID\" = ?", customer);
    }

    /** How many messages of a customer are kept. */
    int messages(int customer) {
        return number("SELECT COUNT(*) FROM AO:CUSTOMER_MESSAGE WHERE \"ORG_ID\" = ?", customer);
    }

    /** How many of a customer's tickets are kept as done. */
    int done(int customer) {
        return number(
                "SELECT COUNT(*) FROM AO:TICKET_FACT WHERE \"ORG_ID\" = ? AND \"CATEGORY\" = 3",
                customer);
    }

    /** How many changes wait. */
    int waiting() {
        return number("SELECT COUNT(*) FROM AO:TICKET_CHANGE");
    }

    /** Waits until something is so; at most two minutes, because a job may run every minute. */
    void await(Object wanted, Supplier<?> look) {
        var end = Instant.now().plus(LONGEST);
        var seen = look.get();
        while (!wanted.equals(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not " + wanted + " in time but " + seen);
            }
            pause();
            seen = look.get();
        }
    }

    int number(String sql, Object... values) {
        return Integer.parseInt(rows(sql, values).get(0).get(0));
    }

    List<List<String>> rows(String sql, Object... values) {
        return WorldSql.rows(AppTables.named(sql), values);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
