package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

    /** Asks for a person. */
    @GET
    public View ask() {
        access.requireManager();
        return PrivacyViews.blank();
    }

    /** Shows it; a search for a person is posted, because addresses stand in access logs. */
    @POST
    @Path("/find")
    @Consumes(MediaType.APPLICATION_JSON)
    public View find(Body<PrivacyInput> in) {
        var actor = access.requireManager();
        return views.report(who(in), actor);
    }

    /** Gives it as a file. */
    @POST
    @Path("/export")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response export(Body<PrivacyInput> in) {
        var actor = access.requireManager().require(Permission.EXPORT);
        return Response.ok(views.report(who(in), actor))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"person.json\"")
                .build();
    }

    /** Erases it for good. */
    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_JSON)
    public View erase(Body<PrivacyInput> in) {
        var actor = access.requireManager();
        return views.erase(who(in), actor);
    }

    private static String who(Body<PrivacyInput> in) {
        return in.read().fields().getOrDefault("who", "");
    }
}
