package io.customer360.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go on after signing in: an address of this site only. */
final class Return {
    private static final String HOME = "/secure/Dashboard.jspa";

    private Return() {}

    static String encoded(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        return URLEncoder.encode(
                request.getMethod().equals("GET")
                        ? path + (query == null ? "" : "?" + query)
                        : HOME,
                StandardCharsets.UTF_8);
    }

    /** The wish, if it is a path of this site; a context path in front is taken off. */
    static String checked(String wish, String contextPath) {
        var path = wish.startsWith(contextPath + "/") ? wish.substring(contextPath.length()) : wish;
        return path.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") ? path : HOME;
    }
}
