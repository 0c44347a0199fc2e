package io.customer360.web.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.customer360.customer.ServiceManagementMissing;
import io.customer360.rest.errors.Asked;
import io.customer360.rest.errors.Failures;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.SignIn;
import io.customer360.rest.view.Templates;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Answers page requests: sends whoever is not signed in to sign in, draws the page, and turns what
 * goes wrong into a page that says so with the right status.
 */
public final class Pages {
    private static final String RESOURCES = "io.customer360.page";

    private final PageBuilderService resources;
    private final Templates templates;
    private final Viewers viewers;
    private final SignIn signIn;
    private final Failures failures;
    private final MessagePages messages;

    /** Wired by Spring. */
    public Pages(
            PageBuilderService resources,
            Templates templates,
            Viewers viewers,
            SignIn signIn,
            Failures failures,
            MessagePages messages) {
        this.resources = resources;
        this.templates = templates;
        this.viewers = viewers;
        this.signIn = signIn;
        this.failures = failures;
        this.messages = messages;
    }

    /** Draws a page for somebody who may see it, or says why not. */
    void answer(HttpServletRequest request, HttpServletResponse response, Supplier<View> page)
            throws IOException {
        secure(response);
        var back = signIn.backTo(path(request));
        try {
            write(response, HttpServletResponse.SC_OK, page.get(), back);
        } catch (NotSignedIn anonymous) {
            response.sendRedirect(back.text());
        } catch (SectionOff off) {
            write(response, HttpServletResponse.SC_NOT_FOUND, off.page(), back);
        } catch (ServiceManagementMissing missing) {
            write(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    messages.jsmMissing(),
                    back);
        } catch (RuntimeException thrown) {
            var failure = failures.of(thrown, new Asked(new SafeUrl(""), back));
            write(response, failure.status(), messages.of(thrown, failure), back);
        }
    }

    private void write(HttpServletResponse response, int status, View view, SafeUrl back)
            throws IOException {
        var html = templates.html(view, viewers.current(), back);
        resources.assembler().resources().requireContext(RESOURCES);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(html);
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI() + query;
    }
}
