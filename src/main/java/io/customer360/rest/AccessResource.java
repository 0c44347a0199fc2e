package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.access.ChangeAccess;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who may do what. */
@LicensedOnly
@Path("/settings/access")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class AccessResource {
    private final Access access;
    private final ChangeAccess changeAccess;
    private final SettingsViews views;

    /** Wired by Spring. */
    @Inject
    public AccessResource(Access access, ChangeAccess changeAccess, SettingsViews views) {
        this.access = access;
        this.changeAccess = changeAccess;
        this.views = views;
    }

    /** Shows the settings. */
    @GET
    public View show() {
        access.requireManager();
        return views.access();
    }

    /** Replaces the settings. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<AccessInput> in) {
        var actor = access.requireManager();
        changeAccess.on(in.read().fields(), actor);
        return views.access();
    }
}
