package io.customer360.field;

/**
 * A field that the app itself has: it cannot be deleted, and hidden only when a record makes sense
 * without it.
 */
public record SystemField(String name, String textKey, boolean hideable) {}
