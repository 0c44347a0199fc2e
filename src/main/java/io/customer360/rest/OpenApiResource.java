package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The description of this API. */
@LicensedOnly
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {
    private static final String FILE = "/openapi/customer360.json";

    private final Access access;

    /** Wired by Spring. */
    @Inject
    public OpenApiResource(Access access) {
        this.access = access;
    }

    /** Gives every method, what it takes and what it answers, in the form of OpenAPI 3.1. */
    @GET
    public byte[] describe() {
        access.requireView();
        try (var file = OpenApiResource.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
