package io.customer360.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a job does in transactions of its own, fenced by itself; the run only records it. */
public interface WholeWork {

    /** The job. */
    Job job();

    /** Whether there is nothing to do; asked of quiet jobs only, which then leave no trace. */
    default boolean idle() {
        return false;
    }

    /** Does all of it, asking now and then whether to go on. */
    Outcome all(BooleanSupplier goOn);

    /** What was done: counts, how it ended, and what there is to say about it. */
    record Outcome(RunState state, int done, int written, int failed, Optional<String> message) {}
}
