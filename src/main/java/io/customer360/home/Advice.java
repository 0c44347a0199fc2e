package io.customer360.home;

/**
 * Something to do: what, why, and where.
 *
 * @param code its name in output
 * @param labelKey the key of what to do
 * @param helpKey the key of why
 * @param actionKey the key of what its button says; blank when it cannot be done here
 */
public record Advice(String code, Place place, String labelKey, String helpKey, String actionKey) {}
