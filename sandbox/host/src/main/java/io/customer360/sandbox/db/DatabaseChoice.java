package io.customer360.sandbox.db;

/** The databases the sandbox can run on. */
public enum DatabaseChoice {
    /** H2 inside the process: in memory without a home, in a file with one. */
    H2,
    /** A real PostgreSQL server of its own, unpacked and started by the sandbox. */
    POSTGRES
}
