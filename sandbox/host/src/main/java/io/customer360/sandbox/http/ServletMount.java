package io.customer360.sandbox.http;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;

/** A servlet or filter of the sandbox and where it hangs below the context path. */
public sealed interface ServletMount {
    /** The path specification, for example {@code /browse/*}. */
    String path();

    /** A servlet. */
    record OfServlet(String path, Servlet servlet) implements ServletMount {}

    /** A filter; filters run in the order of the list, after the user is bound to the thread. */
    record OfFilter(String path, Filter filter) implements ServletMount {}

    /** Mounts a servlet. */
    static ServletMount servlet(String path, Servlet servlet) {
        return new OfServlet(path, servlet);
    }

    /** Mounts a filter. */
    static ServletMount filter(String path, Filter filter) {
        return new OfFilter(path, filter);
    }
}
