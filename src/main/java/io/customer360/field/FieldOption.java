package io.customer360.field;

/** One of the values to choose from, and what it means; id 0 while it is not stored. */
public record FieldOption(int id, String name, String description) {

    /** The longest name. */
    public static final int MAX_NAME = 100;

    /** The longest description. */
    public static final int MAX_DESCRIPTION = 150;
}
