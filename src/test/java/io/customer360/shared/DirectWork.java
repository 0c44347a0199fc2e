package io.customer360.shared;

import java.util.function.Supplier;

/** Work without a database: counts what it ran. */
public final class DirectWork implements UnitOfWork {

    private int runs;

    @Override
    public <T> T inOne(Supplier<T> work) {
        runs++;
        return work.get();
    }

    /** How many pieces of work have run. */
    public int runs() {
        return runs;
    }
}
