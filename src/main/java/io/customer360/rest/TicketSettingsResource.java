package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.membership.RequestRefresh;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.settings.ChangeTicketSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which tickets belong to a customer, and the copies of organisations that this rests on. */
@LicensedOnly
@Path("/settings/tickets")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TicketSettingsResource {
    private final Access access;
    private final ChangeTicketSettings changeTicketSettings;
    private final RequestRefresh requestRefresh;
    private final TicketSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public TicketSettingsResource(
            Access access,
            ChangeTicketSettings changeTicketSettings,
            RequestRefresh requestRefresh,
            TicketSettingsViews views) {
        this.access = access;
        this.changeTicketSettings = changeTicketSettings;
        this.requestRefresh = requestRefresh;
        this.views = views;
    }

    /** Shows the settings. */
    @GET
    public View show() {
        access.requireManager();
        return views.settings();
    }

    /** Replaces the settings. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<TicketSettingsInput> in) {
        var actor = access.requireManager();
        changeTicketSettings.on(in.read().fields(), actor);
        return views.settings();
    }

    /** Shows how the last refresh went. */
    @GET
    @Path("/refresh")
    public View refreshed() {
        access.requireManager();
        return views.refresh(false);
    }

    /** Refreshes, and answers when that is done or has been asked for. */
    @POST
    @Path("/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    public View refresh(Body<RefreshInput> in) {
        var actor = access.requireManager();
        in.read();
        return views.refresh(!requestRefresh.by(actor));
    }
}
