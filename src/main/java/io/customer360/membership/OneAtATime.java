package io.customer360.membership;

import java.util.Optional;
import java.util.function.Supplier;

/** Keeps two from refreshing at once, on whichever nodes. */
public interface OneAtATime {

    /** The result of the work; nothing when somebody else is at it. */
    <T> Optional<T> attempt(Supplier<T> work);
}
