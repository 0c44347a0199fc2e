package io.customer360.sandbox.db;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to open the database.
 *
 * @param kind which database
 * @param directory where its files stay; without one everything is gone at the end
 * @param fresh whether to throw away what is in the directory
 * @param durable whether PostgreSQL writes through to disk (fsync) before it acknowledges
 */
public record DatabaseSettings(
        DatabaseChoice kind, Optional<Path> directory, boolean fresh, boolean durable) {}
