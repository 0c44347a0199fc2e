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

/** What a customer thinks and wants. */
@LicensedOnly
@Path("/customers/{id}/attitude")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class AttitudeResource {
    private final Access access;
    private final AttitudeViews views;

    /** Wired by Spring. */
    @Inject
    public AttitudeResource(Access access, AttitudeViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows what is known of it. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireVisible(customer);
        return views.attitude(customer);
    }
}
