package io.customer360.web.servlet;

import jakarta.servlet.http.HttpServletRequest;

/** Reads what follows a page's own part of an address. */
record Paths(String first, String rest) {

    /** The parts below {@code base}, both blank when there are none. */
    static Paths below(String base, HttpServletRequest request) {
        var uri = request.getRequestURI();
        int at = uri.indexOf(base);
        var below = at < 0 ? "" : trimmed(uri.substring(at + base.length()));
        int slash = below.indexOf('/');
        return slash < 0
                ? new Paths(below, "")
                : new Paths(below.substring(0, slash), below.substring(slash + 1));
    }

    private static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
