package io.customer360.run;

/** Where something about the health of the app is put right. */
public enum HealthPlace {
    NOWHERE,
    ACCESS,
    TICKETS,
    REFRESH,
    ERRORS,
    REBUILD,
    AUDIT,
    MEASURE
}
