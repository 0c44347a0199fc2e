package io.customer360.sandbox.db;

import io.customer360.sandbox.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server that a killed sandbox left behind on its data directory: a new one can only start
 * there after it is gone.
 */
final class OrphanedPostgres {
    private static final int PATIENCE_SECONDS = 20;

    private OrphanedPostgres() {}

    static void stop(Path dataDirectory) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            running(pidFile).ifPresent(server -> stop(server, dataDirectory));
        }
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle server, Path dataDirectory) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartFailure(
                    "Process "
                            + server.pid()
                            + " is a PostgreSQL server on "
                            + dataDirectory
                            + " and does not stop; another sandbox may be using this home.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while an earlier PostgreSQL server stopped", e);
        }
    }
}
