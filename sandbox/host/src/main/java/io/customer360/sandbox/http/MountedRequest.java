package io.customer360.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as seen by a module mounted deeper than the servlet that passes it on. */
public final class MountedRequest extends HttpServletRequestWrapper {
    private final String servletPath;
    private final String pathInfo;

    /** The request with these two parts of its path; path info is null when there is no rest. */
    public MountedRequest(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
