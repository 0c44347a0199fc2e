package io.customer360.customer;

import io.customer360.shared.Fields;
import java.util.Optional;
import java.util.function.Function;

/** Two bounds, both included, either of which may be missing; with neither, everything matches. */
public record Between<T>(Optional<T> from, Optional<T> to) {

    /** No bounds at all. */
    public static <T> Between<T> anything() {
        return new Between<>(Optional.empty(), Optional.empty());
    }

    static <T> Between<T> of(Fields fields, String name, Function<String, T> parser) {
        return new Between<>(
                fields.optional(name + ".from", parser), fields.optional(name + ".to", parser));
    }

    /** Whether there is a bound. */
    public boolean given() {
        return from.isPresent() || to.isPresent();
    }
}
