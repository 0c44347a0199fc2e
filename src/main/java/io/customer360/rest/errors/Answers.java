package io.customer360.rest.errors;

import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.SignIn;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Keeps every answer out of caches, and gives the platform's refusals (not signed in, not licensed)
 * the same two faces as ours.
 */
@Provider
public final class Answers implements ContainerResponseFilter {
    private static final Annotation[] NONE = {};

    private final Failures failures;
    private final SignIn signIn;

    /** Wired by Spring. */
    @Inject
    public Answers(Failures failures, SignIn signIn) {
        this.failures = failures;
        this.signIn = signIn;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        int status = response.getStatus();
        if ((status == 401 || status == 403) && !(response.getEntity() instanceof View)) {
            var back = signIn.backToReferer(request.getHeaderString("Referer"));
            var failure = failures.of(status, new Asked(new SafeUrl(""), back));
            response.setEntity(failure.view(), NONE, Faces.of(request.getAcceptableMediaTypes()));
        }
    }
}
