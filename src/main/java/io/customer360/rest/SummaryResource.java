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

/** A customer on one screen. */
@LicensedOnly
@Path("/customers/{id}/summary")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class SummaryResource {
    private final Access access;
    private final SummaryViews views;

    /** Wired by Spring. */
    @Inject
    public SummaryResource(Access access, SummaryViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows the summary. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.summary(customer, access.requireVisible(customer));
    }
}
