package io.customer360.csm;

import java.time.Instant;
import java.util.function.Supplier;

/** Answers that take long to work out, kept for a while. */
public interface Answers {

    /** An answer, and when it was worked out. */
    record Told<T>(T answer, Instant at) {}

    /** The answer to a question, which names everything that it depends on but the data. */
    <T> Told<T> get(String question, Supplier<T> work);
}
