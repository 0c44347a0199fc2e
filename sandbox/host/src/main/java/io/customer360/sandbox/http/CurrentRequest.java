package io.customer360.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request that the current thread is serving. */
public final class CurrentRequest {
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    private CurrentRequest() {}

    /** The request being served, absent on background threads. */
    public static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void bind(HttpServletRequest request) {
        CURRENT.set(request);
    }

    static void clear() {
        CURRENT.remove();
    }
}
