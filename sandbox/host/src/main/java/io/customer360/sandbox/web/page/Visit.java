package io.customer360.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.web.Html;
import io.customer360.sandbox.web.frame.FormToken;
import io.customer360.sandbox.web.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.MatchResult;

/** One request for a page of the sandbox: who looks, and what the address says. */
record Visit(HttpServletRequest request, Viewer viewer, MatchResult address) {
    /** The part of the address in the route's brackets. */
    String part() {
        return address.group(1);
    }

    /** A parameter, empty when it is not there. */
    String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A parameter as a count, 0 when it is none. */
    int number(String name) {
        var value = parameter(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** The signed-in user; only for routes that demand one. */
    ApplicationUser user() {
        return viewer.user().orElseThrow();
    }

    /** An address below the context path, for a link. */
    String url(String path) {
        return request.getContextPath() + path;
    }

    /** The start of a form that posts to an address, with its token. */
    Html form(String path, String cssClass) {
        return Html.of(
                "<form class=\"{}\" method=\"post\" action=\"{}\">{}",
                cssClass,
                url(path),
                FormToken.field(request));
    }
}
