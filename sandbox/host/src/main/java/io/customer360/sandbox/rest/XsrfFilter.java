package io.customer360.sandbox.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what a foreign page could make a browser send: bodies of the types a plain form can have
 * without the header {@code X-Atlassian-Token: no-check}, and changes with a foreign origin.
 */
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        if (foreign(request) || (formLike(request) && !checked(request))) {
            request.abortWith(Refusal.of(Response.Status.FORBIDDEN, "XSRF check failed"));
        }
    }

    private static boolean checked(ContainerRequestContext request) {
        return "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
    }

    private static boolean formLike(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null) {
            return request.getMethod().equals("POST");
        }
        return type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
                || type.getType().equalsIgnoreCase("multipart");
    }

    private static boolean foreign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI own = request.getUriInfo().getBaseUri();
        return origin != null && !origin.equals(own.getScheme() + "://" + own.getAuthority());
    }
}
