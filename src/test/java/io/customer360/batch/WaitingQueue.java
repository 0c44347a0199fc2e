package io.customer360.batch;

import java.util.ArrayDeque;
import java.util.Deque;

/** A queue whose work a test has done when it likes. */
public final class WaitingQueue implements BatchQueue {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean closed;

    @Override
    public void submit(BatchId id, Runnable work) {
        waiting.add(work);
    }

    @Override
    public boolean open() {
        return !closed;
    }

    /** Does everything that waits. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Lets no work go on. */
    public void close() {
        closed = true;
    }
}
