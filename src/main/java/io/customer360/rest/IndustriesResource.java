package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.settings.ChangeIndustries;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The industries to choose from. */
@LicensedOnly
@Path("/settings/industries")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class IndustriesResource {
    private final Access access;
    private final ChangeIndustries changeIndustries;
    private final SettingsViews views;

    /** Wired by Spring. */
    @Inject
    public IndustriesResource(
            Access access, ChangeIndustries changeIndustries, SettingsViews views) {
        this.access = access;
        this.changeIndustries = changeIndustries;
        this.views = views;
    }

    /** Shows the list. */
    @GET
    public View show() {
        access.requireManager();
        return views.industries();
    }

    /** Replaces the list. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<IndustriesInput> in) {
        var actor = access.requireManager();
        changeIndustries.on(in.read().fields(), actor);
        return views.industries();
    }
}
