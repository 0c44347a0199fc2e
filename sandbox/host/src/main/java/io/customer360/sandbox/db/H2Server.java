package io.customer360.sandbox.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** H2 in this process. */
record H2Server(String url, String user) implements EmbeddedServer {
    private static final Logger LOG = LoggerFactory.getLogger(H2Server.class);
    private static final String SETTINGS =
            ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    static H2Server open(DatabaseSettings settings) {
        Optional<Path> folder =
                settings.directory().map(directory -> directory.toAbsolutePath().resolve("h2"));
        if (settings.fresh()) {
            folder.ifPresent(Folder::delete);
        }
        String place =
                folder.map(files -> "file:" + files.resolve("sandbox"))
                        .orElseGet(() -> "mem:" + UUID.randomUUID());
        return new H2Server("jdbc:h2:" + place + SETTINGS, "sa");
    }

    @Override
    public void close() {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.warn("H2 did not shut down cleanly: {}", e.getMessage());
        }
    }
}
