package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.score.TrendAsked;
import io.customer360.score.WhyAsked;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The health of a customer: how it is now, how it was, and why it moved. */
@LicensedOnly
@Path("/customers/{id}/health")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ScoreResource {
    private final Access access;
    private final ScoreViews views;

    /** Wired by Spring. */
    @Inject
    public ScoreResource(Access access, ScoreViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows the score with its factors and what they are made of. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.score(customer, access.requireVisible(customer));
    }

    /** Shows the scores of past days. */
    @GET
    @Path("/trend")
    public View trend(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.trend(customer, TrendAsked.of(uri.getQueryParameters()::getFirst), actor);
    }

    /** Shows why the score moved between two days. */
    @GET
    @Path("/why")
    public View why(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        var asked = WhyAsked.of(uri.getQueryParameters()::getFirst);
        return views.why(customer, asked, actor);
    }
}
