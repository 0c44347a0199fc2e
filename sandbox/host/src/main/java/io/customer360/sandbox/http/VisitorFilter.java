package io.customer360.sandbox.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Binds the user of the token or the session and the request to the thread, around everything else;
 * what escapes from below, for example when the database is gone, is logged and not shown.
 */
final class VisitorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(VisitorFilter.class);

    private final transient Visitors visitors;

    VisitorFilter(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CurrentRequest.bind(request);
        try {
            visitors.as(
                    AccessToken.user(request).or(() -> SessionUser.of(request)),
                    () -> {
                        chain.doFilter(request, response);
                        return null;
                    });
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            if (response.isCommitted()) {
                throw new ServletException("failed half-way");
            }
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            CurrentRequest.clear();
        }
    }
}
