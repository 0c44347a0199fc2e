package io.customer360.sandbox.jql;

import java.util.List;
import java.util.stream.Stream;

/** What stands on the right of an operator. */
sealed interface Operand {

    /** The parts of a list, or the operand itself. */
    default Stream<Operand> each() {
        return Stream.of(this);
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {}

    /** A word or a quoted text. */
    record Value(String text) implements Operand {}

    /** A call such as currentUser(). */
    record Call(String name, List<String> arguments) implements Operand {}

    /** Several in parentheses. */
    record Several(List<Operand> parts) implements Operand {
        @Override
        public Stream<Operand> each() {
            return parts.stream();
        }
    }
}
