package io.customer360.sandbox.http;

/** How much the platform trusts whoever acts, from nobody upwards. */
public enum Standing {
    /** Not signed in. */
    ANONYMOUS,
    /** Signed in without a licence, as portal customers are. */
    UNLICENSED,
    /** Signed in with a licence. */
    LICENSED,
    /** An administrator. */
    ADMIN,
    /** A system administrator. */
    SYSTEM_ADMIN
}
