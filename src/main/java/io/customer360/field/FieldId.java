package io.customer360.field;

import io.customer360.shared.NotFound;
import io.customer360.shared.Parse;
import java.util.Optional;

/** The id of a custom field. */
public record FieldId(int value) {

    private static final String INPUT = "fields.";
    private static final String HISTORY = "field:";

    public FieldId {
        if (value <= 0) {
            throw new IllegalArgumentException("field id must be positive: " + value);
        }
    }

    /** Reads an id from an address; what cannot be an id is a field that is not there. */
    public static FieldId of(String text) {
        return new FieldId(Parse.id(text));
    }

    /** The id in a name of {@link #input}. */
    public static Optional<FieldId> ofInput(String name) {
        return after(INPUT, name);
    }

    /** The id in a name of {@link #history}. */
    public static Optional<FieldId> ofHistory(String name) {
        return after(HISTORY, name);
    }

    /** The name of the field in forms and in refusals, for example {@code fields.12}. */
    public String input() {
        return INPUT + value;
    }

    /** The name of the field in history, for example {@code field:12}. */
    public String history() {
        return HISTORY + value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

    private static Optional<FieldId> after(String prefix, String name) {
        try {
            return name.startsWith(prefix)
                    ? Optional.of(of(name.substring(prefix.length())))
                    : Optional.empty();
        } catch (NotFound malformed) {
            return Optional.empty();
        }
    }
}
