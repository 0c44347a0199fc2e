package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.settings.ChangeLayout;
import io.customer360.settings.LayoutStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The layout of the customer page. */
@LicensedOnly
@Path("/settings/layout")
@Produces(MediaType.APPLICATION_JSON)
public final class LayoutResource {
    private final Access access;
    private final LayoutStore layouts;
    private final ChangeLayout changeLayout;

    /** Wired by Spring. */
    @Inject
    public LayoutResource(Access access, LayoutStore layouts, ChangeLayout changeLayout) {
        this.access = access;
        this.layouts = layouts;
        this.changeLayout = changeLayout;
    }

    /** Shows the layout. */
    @GET
    public View show() {
        access.requireManager();
        return View.of("", LayoutJson.of(layouts.current()));
    }

    /** Arranges the page anew. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<LayoutInput> in) {
        var actor = access.requireManager();
        return View.of("", LayoutJson.of(changeLayout.on(in.read().fields(), actor)));
    }
}
