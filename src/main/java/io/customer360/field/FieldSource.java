package io.customer360.field;

/** The system that feeds a field, where people look its values up; the link may be blank. */
public record FieldSource(String name, String link) {

    /** The longest name. */
    public static final int MAX_NAME = 60;
}
