package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What was measured of a customer, as the input of scores. */
@LicensedOnly
@Path("/customers/{id}/measures")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class MeasuresResource {
    private final Access access;
    private final MeasureViews views;

    /** Wired by Spring. */
    @Inject
    public MeasuresResource(Access access, MeasureViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows it, with why where there is nothing to show. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.on(customer, access.requireVisible(customer));
    }
}
