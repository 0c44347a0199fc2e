package io.customer360.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The signed-in user's name in the HTTP session: written by the sign-in page, read everywhere. */
public final class SessionUser {
    private static final String NAME = "io.customer360.sandbox.user";

    private SessionUser() {}

    /** Who is signed in. */
    public static Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (String) s.getAttribute(NAME));
    }

    /** Signs this user in, in a new session. */
    public static void signIn(HttpServletRequest request, String user) {
        signOut(request);
        request.getSession(true).setAttribute(NAME, user);
    }

    /** Ends the session. */
    public static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
