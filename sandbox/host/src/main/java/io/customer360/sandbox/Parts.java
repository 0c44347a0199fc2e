package io.customer360.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a sandbox has started so far: closed last started first, also when the process is told to
 * end in the middle of the start.
 */
final class Parts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread hook = new Thread(this::closeAll, "stop");
    private boolean closed;

    Parts() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    synchronized <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        if (closed) {
            closeAll();
            throw new StartFailure("Told to stop before it had started");
        }
        return part;
    }

    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("closing because the process ends", e);
        }
    }

    private synchronized void closeAll() {
        closed = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    /** That one part does not close must not keep the others open. */
    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
