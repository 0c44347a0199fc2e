package io.customer360.sandbox.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Frames the HTML pages of plugin servlets that ask for a decorator in a meta tag. */
public final class DecoratorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Frames frames;

    /** A filter that uses these frames. */
    public DecoratorFilter(Frames frames) {
        this.frames = frames;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var buffered = new BufferedHtml(response);
        chain.doFilter(request, buffered);
        var html = buffered.html();
        if (html == null || response.isCommitted()) {
            return;
        }
        var page = Decorated.read(html);
        if (page.isPresent()) {
            frames.send(request, response, response.getStatus(), page.get());
        } else {
            response.getWriter().write(html);
        }
    }
}
