package io.customer360.batch;

import java.util.Optional;
import java.util.function.Supplier;

/** Tells on each thread which batch it works for, so that its edits are known as the batch's. */
public final class InBatch {
    private final ThreadLocal<BatchId> working = new ThreadLocal<>();

    /** The result of work all of whose edits belong to a batch. */
    public <T> T of(BatchId batch, Supplier<T> work) {
        BatchId before = working.get();
        working.set(batch);
        try {
            return work.get();
        } finally {
            if (before == null) {
                working.remove();
            } else {
                working.set(before);
            }
        }
    }

    /** The batch that this thread works for. */
    public Optional<BatchId> current() {
        return Optional.ofNullable(working.get());
    }
}
