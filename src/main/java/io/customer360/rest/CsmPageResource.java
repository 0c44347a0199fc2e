package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.csm.ChangeCsmPage;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether there is a page for CSMs, and by which rules it counts. */
@LicensedOnly
@Path("/settings/csm-page")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CsmPageResource {
    private final Access access;
    private final ChangeCsmPage change;
    private final CsmPageViews views;

    /** Wired by Spring. */
    @Inject
    public CsmPageResource(Access access, ChangeCsmPage change, CsmPageViews views) {
        this.access = access;
        this.change = change;
        this.views = views;
    }

    /** Shows the settings. */
    @GET
    public View show() {
        access.requireManager();
        return views.page();
    }

    /** Changes them. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<CsmPageInput> in) {
        var actor = access.requireManager();
        change.on(in.read().fields(), actor);
        return views.page();
    }
}
