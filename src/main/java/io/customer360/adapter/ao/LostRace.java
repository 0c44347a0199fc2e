package io.customer360.adapter.ao;

import io.customer360.shared.Stale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The database refused a version that this transaction wanted to take. Only after the rollback can
 * it be told whether somebody else was faster or something is broken.
 */
public final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<? extends Optional<?>> newer;

    /** Remembers how to look for the record that may have won. */
    public LostRace(Supplier<? extends Optional<?>> newer, RuntimeException cause) {
        super(cause);
        this.newer = newer;
    }

    /** To be asked outside of the failed transaction. */
    RuntimeException verdict() {
        Optional<?> winner = newer.get();
        return winner.isPresent()
                ? new Stale(winner.get())
                : new IllegalStateException("a revision was refused", getCause());
    }
}
