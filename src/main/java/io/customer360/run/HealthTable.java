package io.customer360.run;

/**
 * One table of the app.
 *
 * @param more whether there are more rows than were counted
 */
public record HealthTable(String name, long rows, boolean more) {}
