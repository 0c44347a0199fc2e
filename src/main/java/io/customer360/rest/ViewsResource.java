package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.view.KeepViews;
import io.customer360.view.ViewId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The saved views of the list of customers: one's own, and those that are shared. */
@LicensedOnly
@Path("/views")
@Produces(MediaType.APPLICATION_JSON)
public final class ViewsResource {
    private final Access access;
    private final KeepViews change;
    private final ViewViews views;

    /** Wired by Spring. */
    @Inject
    public ViewsResource(Access access, KeepViews change, ViewViews views) {
        this.access = access;
        this.change = change;
        this.views = views;
    }

    /** Lists them. */
    @GET
    public View list() {
        return views.list(access.requireView());
    }

    /** Keeps a new one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<ViewInput> in) {
        var actor = access.requireView();
        var input = in.read();
        var added = change.add(input.fields(), input.columns(), actor);
        return Response.status(Response.Status.CREATED).entity(views.one(added, actor)).build();
    }

    /** Shows one. */
    @GET
    @Path("/{view}")
    public View show(@PathParam("view") String view) {
        return views.one(ViewId.of(view), access.requireView());
    }

    /** Changes one; what is absent stays. */
    @PUT
    @Path("/{view}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("view") String view, Body<ViewInput> in) {
        var actor = access.requireView();
        var input = in.read();
        int version = Query.version(input.version());
        return views.one(
                change.change(ViewId.of(view), version, input.fields(), input.columns(), actor),
                actor);
    }

    /** Removes one and lists the rest. */
    @DELETE
    @Path("/{view}")
    public View remove(@PathParam("view") String view, @QueryParam("version") String version) {
        var actor = access.requireView();
        change.remove(ViewId.of(view), Query.version(version), actor);
        return views.list(actor);
    }
}
