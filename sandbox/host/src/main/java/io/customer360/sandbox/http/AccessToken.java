package io.customer360.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The personal access token that a program sends instead of a cookie; here it is a user's name. */
final class AccessToken {
    private static final String SCHEME = "Bearer ";

    private AccessToken() {}

    /** The name of the user whose token came with a request. */
    static Optional<String> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
