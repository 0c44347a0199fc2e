package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the app knows about one person. */
@LicensedOnly
@Path("/settings/privacy")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class PrivacyResource {
    private final Access access;
    private final PrivacyViews views;

    /** Wired by Spring. */
    @Inject
    public PrivacyResource(Access access, PrivacyViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows it; without a person, asks for one. */
    @GET
    public View show(@QueryParam("who") String who) {
        var actor = access.requireManager();
        return who == null ? PrivacyViews.blank() : views.report(who, actor);
    }

    /** Gives it as a file. */
    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    public Response export(@QueryParam("who") @DefaultValue("") String who) {
        var actor = access.requireManager();
        return Response.ok(views.report(who, actor))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"person.json\"")
                .build();
    }

    /** Erases it for good. */
    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_JSON)
    public View erase(Body<PrivacyInput> in) {
        var actor = access.requireManager();
        return views.erase(in.read().fields().getOrDefault("who", ""), actor);
    }
}
