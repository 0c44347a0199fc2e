package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.run.CheckHealth;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the app is. */
@LicensedOnly
@Path("/health")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class HealthResource {
    private final Access access;
    private final CheckHealth health;
    private final HealthViews views;

    /** Wired by Spring. */
    @Inject
    public HealthResource(Access access, CheckHealth health, HealthViews views) {
        this.access = access;
        this.health = health;
        this.views = views;
    }

    /** Looks at all that the app needs. */
    @GET
    public View show() {
        return views.health(health.by(access.requireManager()));
    }

    /** Counts the rows of every table of the app. */
    @GET
    @Path("/tables")
    public View tables() {
        return views.tables(health.tables(access.requireManager()));
    }

    /** Tries what of Jira the app was built on without having seen it. */
    @GET
    @Path("/platform")
    public View platform() {
        return views.platform(health.probes(access.requireManager()));
    }
}
