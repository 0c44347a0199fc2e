package io.customer360.sandbox.bench;

import java.util.List;

/** How many tickets are open, and the keys of the newest ten but for the one that is read. */
record Found(long open, List<String> newest) {
    private static final int ROWS = 10;

    /** From the newest, among which may be the one that is read. */
    static Found beside(Subject subject, long open, List<String> newest) {
        String read = subject.ticket().getKey();
        return new Found(
                open, newest.stream().filter(key -> !key.equals(read)).limit(ROWS).toList());
    }
}
