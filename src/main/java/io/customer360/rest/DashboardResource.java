package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** All customers of a person at a glance. */
@LicensedOnly
@Path("/dashboard")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class DashboardResource {
    private final Access access;
    private final DashboardViews views;
    private final OverviewViews overviews;
    private final RetentionViews retention;
    private final AttentionViews attention;

    /** Wired by Spring. */
    @Inject
    public DashboardResource(
            Access access,
            DashboardViews views,
            OverviewViews overviews,
            RetentionViews retention,
            AttentionViews attention) {
        this.access = access;
        this.views = views;
        this.overviews = overviews;
        this.retention = retention;
        this.attention = attention;
    }

    /** Shows the dashboard. */
    @GET
    public View show() {
        return views.dashboard(access.requireView());
    }

    /** Shows how these customers do: bands, those at risk, the newest signals. */
    @GET
    @Path("/health")
    public View health() {
        return overviews.dashboard(access.requireView());
    }

    /** Shows how much of them is kept, in one currency of theirs if asked for. */
    @GET
    @Path("/retention")
    public View retention(@QueryParam("currency") String currency) {
        return retention.of(access.requireView(), Optional.ofNullable(currency));
    }

    /** Shows which of them get too little attention, and which too much. */
    @GET
    @Path("/attention")
    public View attention() {
        return attention.of(access.requireView());
    }
}
