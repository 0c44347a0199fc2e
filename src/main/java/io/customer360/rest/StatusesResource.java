package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.RemoveStatus;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Arrangement;
import io.customer360.status.ArrangeStatuses;
import io.customer360.status.StatusDraft;
import io.customer360.status.StatusId;
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
import java.util.Map;

/** The statuses that customers can have. */
@LicensedOnly
@Path("/settings/statuses")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class StatusesResource {
    private final Access access;
    private final ArrangeStatuses arrange;
    private final RemoveStatus remove;
    private final StatusViews views;

    /** Wired by Spring. */
    @Inject
    public StatusesResource(
            Access access, ArrangeStatuses arrange, RemoveStatus remove, StatusViews views) {
        this.access = access;
        this.arrange = arrange;
        this.remove = remove;
        this.views = views;
    }

    /** Lists them in order. */
    @GET
    public View list() {
        access.requireManager();
        return views.list();
    }

    /** Adds one behind the others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<StatusInput> in) {
        var actor = access.requireManager();
        arrange.add(StatusDraft.parse(in.read().fields()), actor);
        return Response.status(Response.Status.CREATED).entity(views.list()).build();
    }

    /** Puts them in order. */
    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View order(Body<OrderInput> in) {
        var actor = access.requireManager();
        arrange.arrange(Arrangement.parse(in.read().fields()), actor);
        return views.list();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm() {
        access.requireManager();
        return views.emptyForm();
    }

    /** Gives the form of one. */
    @GET
    @Path("/{status}/form")
    public View form(@PathParam("status") String status) {
        access.requireManager();
        return views.form(StatusId.of(status));
    }

    /** Tells what has to be decided before one goes. */
    @GET
    @Path("/{status}/removal")
    public View removal(@PathParam("status") String status) {
        access.requireManager();
        return views.removal(StatusId.of(status));
    }

    /** Changes one. */
    @PUT
    @Path("/{status}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("status") String status, Body<StatusInput> in) {
        var actor = access.requireManager();
        var draft = StatusDraft.parse(in.read().fields());
        arrange.change(StatusId.of(status), draft, actor);
        return views.list();
    }

    /** Removes one; its customers get the replacement. */
    @DELETE
    @Path("/{status}")
    public View remove(
            @PathParam("status") String status,
            @QueryParam("version") String version,
            @QueryParam("replacement") String replacement) {
        var actor = access.requireManager();
        remove.on(
                StatusId.of(status),
                Map.of("version", text(version), "replacement", text(replacement)),
                actor);
        return views.list();
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
