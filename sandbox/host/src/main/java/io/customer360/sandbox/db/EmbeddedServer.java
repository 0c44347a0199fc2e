package io.customer360.sandbox.db;

/** A database started by the sandbox, reachable by JDBC. */
interface EmbeddedServer extends AutoCloseable {
    /** Where to connect. */
    String url();

    /** As whom to connect, without a password. */
    String user();

    @Override
    void close();
}
