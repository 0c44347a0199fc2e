package io.customer360.sandbox.db;

import io.customer360.sandbox.StartFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of its own; with a directory its data outlive the process, even a killed one.
 */
final class PostgresServer implements EmbeddedServer {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** Fixed, so that letters and their order do not hang on the locale of the process. */
    private static final String LOCALE = "C.UTF-8";

    /** Tells the planner that pages come from memory, as they do with a database of this size. */
    private static final String CACHED = "1.1";

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer open(DatabaseSettings settings) {
        String durable = settings.durable() ? "on" : "off";
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", LOCALE)
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setServerConfig("random_page_cost", CACHED)
                        .setServerConfig("fsync", durable)
                        .setServerConfig("synchronous_commit", durable)
                        .setServerConfig("full_page_writes", durable);
        settings.directory()
                .map(directory -> directory.toAbsolutePath().resolve("postgres"))
                .ifPresent(directory -> keepIn(builder, directory, settings.fresh()));
        try {
            return new PostgresServer(builder.start());
        } catch (IOException | RuntimeException e) {
            throw new StartFailure(
                    "PostgreSQL does not start. As root it needs the command unshare and user"
                            + " namespaces; otherwise start the sandbox as an ordinary user.",
                    e);
        }
    }

    private static void keepIn(EmbeddedPostgres.Builder builder, Path directory, boolean fresh) {
        try {
            Files.createDirectories(directory.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OrphanedPostgres.stop(directory);
        if (fresh) {
            Folder.delete(directory);
        }
        builder.setDataDirectory(directory).setCleanDataDirectory(false);
    }

    @Override
    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop cleanly: {}", e.getMessage());
        }
    }
}
