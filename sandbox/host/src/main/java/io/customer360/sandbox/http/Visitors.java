package io.customer360.sandbox.http;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Binds users to threads and tells their standing. */
public interface Visitors {
    /** The standing of the user bound to this thread. */
    Standing standing();

    /** Does something as the user of this name; nobody when absent, unknown or inactive. */
    <T> T as(Optional<String> user, Callable<T> work) throws Exception;
}
