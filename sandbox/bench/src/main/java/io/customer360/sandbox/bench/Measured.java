package io.customer360.sandbox.bench;

import java.util.List;
import java.util.stream.Stream;

/** What a side took, and the statements it sent in its last round. */
record Measured(Side side, Sample times, List<String> statements) {

    /** This and the other, done one after the other. */
    Measured plus(Measured other, String name) {
        return new Measured(
                new Side(name, side.subject(), side.work()),
                times.plus(other.times),
                Stream.concat(statements.stream(), other.statements.stream()).toList());
    }
}
