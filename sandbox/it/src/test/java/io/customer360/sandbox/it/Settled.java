package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.IntSupplier;

/** Compares a figure with the list behind it between two runs of the jobs. */
final class Settled {
    private static final int TRIES = 3;

    private Settled() {}

    /** Asks for the list, the figure and the list again; they count when both lists agree. */
    static void same(IntSupplier list, IntSupplier figure, String what) {
        for (int i = 0; i < TRIES; i++) {
            int before = list.getAsInt();
            int shown = figure.getAsInt();
            if (list.getAsInt() == before) {
                assertEquals(before, shown, what);
                return;
            }
        }
        fail("The list is never twice the same: " + what);
    }
}
