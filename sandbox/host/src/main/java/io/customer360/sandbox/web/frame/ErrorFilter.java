package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.web.Html;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns errors of pages into a page that says what happened, without a stack trace. */
public final class ErrorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorFilter.class);

    private final transient Frames frames;

    /** A filter that uses these frames. */
    public ErrorFilter(Frames frames) {
        this.frames = frames;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/rest")) {
            chain.doFilter(request, response);
            return;
        }
        var watched = new Watched(response);
        try {
            chain.doFilter(request, watched);
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), e);
            watched.error = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
        if (watched.error != 0 && !response.isCommitted()) {
            response.resetBuffer();
            show(request, response, watched.error);
        }
    }

    /** The frame itself may be what fails, for example when the database is gone. */
    private void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        try {
            frames.send(request, response, status, page(status, request));
        } catch (RuntimeException e) {
            LOG.error("The error page of {} failed too", request.getServletPath(), e);
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write("<!DOCTYPE html><html lang=\"en\"><title>Error</title><h1>Error</h1>");
        }
    }

    private static Page page(int status, HttpServletRequest request) {
        var words =
                switch (status) {
                    case 403 ->
                            new Words("Access denied", "You have no permission to see this page.");
                    case 404 ->
                            new Words(
                                    "Not found",
                                    "There is no such page, or you have no permission to see it.");
                    case 405 ->
                            new Words("Not allowed", "This address does not take such a request.");
                    default ->
                            status >= 500
                                    ? new Words(
                                            "Something went wrong",
                                            "The server could not finish. Its log says why.")
                                    : new Words("Error " + status, "The request was refused.");
                };
        return Page.general(
                words.title,
                Html.of(
                        """
                        <div class="sandbox-error aui-page-panel"><div class="aui-page-panel-inner"><section\
                         class="aui-page-panel-content"><h1>{}</h1><p>{}</p><p><a href="{}">Go to the\
                         dashboard</a></p></section></div></div>
                        """,
                        words.title,
                        words.text,
                        request.getContextPath() + "/secure/Dashboard.jspa"));
    }

    private record Words(String title, String text) {}

    private static final class Watched extends HttpServletResponseWrapper {
        private int error;

        Watched(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            error = status;
        }

        @Override
        public void sendError(int status, String message) {
            error = status;
        }
    }
}
