package io.customer360.rest.errors;

import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.SignIn;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers everything that is thrown, in the face that was asked for and without a stack trace. */
@Provider
public final class ErrorMapper implements ExceptionMapper<Throwable> {
    private final Failures failures;
    private final SignIn signIn;

    @Context HttpHeaders headers;
    @Context UriInfo uri;

    /** Wired by Spring. */
    @Inject
    public ErrorMapper(Failures failures, SignIn signIn) {
        this.failures = failures;
        this.signIn = signIn;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = failures.of(thrown, asked());
        var response =
                Response.status(failure.status())
                        .entity(failure.view())
                        .type(Faces.of(headers.getAcceptableMediaTypes()));
        if (thrown instanceof WebApplicationException refused) {
            response.header(
                    HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    private Asked asked() {
        var request = uri.getRequestUri();
        var query = request.getRawQuery() == null ? "" : "?" + request.getRawQuery();
        return new Asked(
                new SafeUrl(request.getRawPath() + query),
                signIn.backToReferer(headers.getHeaderString("Referer")));
    }
}
