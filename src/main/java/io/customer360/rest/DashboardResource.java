package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** All customers of a person at a glance. */
@LicensedOnly
@Path("/dashboard")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class DashboardResource {
    private final Access access;
    private final DashboardViews views;

    /** Wired by Spring. */
    @Inject
    public DashboardResource(Access access, DashboardViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows the dashboard. */
    @GET
    public View show() {
        return views.dashboard(access.requireView());
    }
}
