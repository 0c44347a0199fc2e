package io.customer360.home;

/** Where a step is taken. */
public enum Place {
    NOWHERE,
    ACCESS,
    TICKETS,
    FIELDS,
    CURRENCIES,
    CUSTOMERS,
    WITHOUT_CSM,
    DASHBOARD,
    IMPORT,
    GUIDE
}
