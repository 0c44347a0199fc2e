package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** The token of the session that every form of the sandbox must send back as {@code atl_token}. */
public final class FormToken {
    /** The name of the field. */
    public static final String FIELD = "atl_token";

    private static final String NAME = FormToken.class.getName();

    private FormToken() {}

    /** The token of this session. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(true);
        synchronized (session) {
            var token = (String) session.getAttribute(NAME);
            if (token == null) {
                token = UUID.randomUUID().toString();
                session.setAttribute(NAME, token);
            }
            return token;
        }
    }

    /** Whether the request carries the token of its session, or the header no form can set. */
    public static boolean sentWith(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            return true;
        }
        var sent = request.getParameter(FIELD);
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        of(request).getBytes(StandardCharsets.UTF_8));
    }

    /** The hidden field of a form. */
    public static Html field(HttpServletRequest request) {
        return Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", FIELD, of(request));
    }
}
