package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.revenue.MetricQuery;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The recurring revenue of a customer, now and month by month. */
@LicensedOnly
@Path("/customers/{id}/revenue")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class RevenueResource {
    private final Access access;
    private final RevenueViews views;

    /** Wired by Spring. */
    @Inject
    public RevenueResource(Access access, RevenueViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows it; amounts only to those who may see them. */
    @GET
    public View show(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        var query = MetricQuery.of(uri.getQueryParameters()::getFirst);
        return views.months(customer, query, actor);
    }
}
