package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.pulse.ChangeReminder;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What pulses are made of, and when CSMs are reminded of them. */
@LicensedOnly
@Path("/settings/pulse")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class PulseSettingsResource {
    private final Access access;
    private final ChangeReminder reminder;
    private final PulseSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public PulseSettingsResource(Access access, ChangeReminder reminder, PulseSettingsViews views) {
        this.access = access;
        this.reminder = reminder;
        this.views = views;
    }

    /** Shows all of it. */
    @GET
    public View show() {
        access.requireManager();
        return views.page();
    }

    /** Changes whether and when CSMs are reminded. */
    @PUT
    @Path("/reminder")
    @Consumes(MediaType.APPLICATION_JSON)
    public View remind(Body<ReminderInput> in) {
        var actor = access.requireManager();
        reminder.on(in.read().fields(), actor);
        return views.page();
    }
}
