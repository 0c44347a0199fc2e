package io.customer360.sandbox.db;

/** The server of another sandbox, which starts and stops it. */
record JoinedServer(String url) implements EmbeddedServer {
    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public void close() {
        // It belongs to the sandbox that started it.
    }
}
