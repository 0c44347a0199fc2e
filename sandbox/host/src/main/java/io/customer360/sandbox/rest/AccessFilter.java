package io.customer360.sandbox.rest;

import io.customer360.sandbox.http.AccessRule;
import io.customer360.sandbox.http.Visitors;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** Lets in only those whom the security annotation admits. */
final class AccessFilter implements ContainerRequestFilter {
    private final AccessRule rule;
    private final Visitors visitors;

    AccessFilter(AccessRule rule, Visitors visitors) {
        this.rule = rule;
        this.visitors = visitors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        switch (rule.judge(visitors.standing())) {
            case ALLOWED -> {}
            case SIGN_IN ->
                    request.abortWith(
                            Refusal.of(
                                    Response.Status.UNAUTHORIZED,
                                    "Client must be authenticated to access this resource."));
            case FORBIDDEN ->
                    request.abortWith(
                            Refusal.of(
                                    Response.Status.FORBIDDEN,
                                    "Client is not allowed to access this resource."));
        }
    }
}
