package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.notice.ChangeNoticeSettings;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How people are told where they have not chosen themselves. */
@LicensedOnly
@Path("/settings/notices")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class NoticeSettingsResource {
    private final Access access;
    private final ChangeNoticeSettings change;
    private final NoticeSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public NoticeSettingsResource(
            Access access, ChangeNoticeSettings change, NoticeSettingsViews views) {
        this.access = access;
        this.change = change;
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
    public View change(Body<NoticeSettingsInput> in) {
        var actor = access.requireManager();
        var sent = in.read();
        change.on(sent.fields(), sent.lists(), actor);
        return views.settings();
    }
}
