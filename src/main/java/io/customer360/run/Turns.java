package io.customer360.run;

import java.util.Optional;
import java.util.function.Supplier;

/** Keeps jobs of one lane from running at once, on whichever nodes. */
public interface Turns {

    /** The result of the work; nothing when one of the lane is at work elsewhere. */
    <T> Optional<T> attempt(Job job, Supplier<T> work);
}
