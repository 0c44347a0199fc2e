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

/** What a customer will bring. */
@LicensedOnly
@Path("/customers/{id}/cltv")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CltvResource {
    private final Access access;
    private final CltvViews views;

    /** Wired by Spring. */
    @Inject
    public CltvResource(Access access, CltvViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows it, with its formula and everything in that. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.of(customer, access.requireVisible(customer));
    }
}
