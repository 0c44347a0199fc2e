package io.customer360.shared;

import java.util.List;

/**
 * One thing a person can fix: the field it belongs to (blank for the whole form), a text key, its
 * arguments.
 */
public record Problem(String field, String code, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /** A problem at a field. */
    public static Problem at(String field, String code, Object... args) {
        return new Problem(field, code, List.of(args));
    }

    /** The same problem, at a field when it names none yet. */
    Problem orAt(String other) {
        return field.isEmpty() ? new Problem(other, code, args) : this;
    }
}
