package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.settings.ArrangeHeadings;
import io.customer360.settings.ArrangeLayout;
import io.customer360.settings.ChangeLayout;
import io.customer360.settings.LayoutPart;
import io.customer360.shared.Parse;
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
import java.util.Optional;

/** The layout of the customer page. */
@LicensedOnly
@Path("/settings/layout")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class LayoutResource {
    private final Access access;
    private final ChangeLayout changeLayout;
    private final ArrangeLayout arrange;
    private final ArrangeHeadings headings;
    private final LayoutViews views;

    /** Wired by Spring. */
    @Inject
    public LayoutResource(
            Access access,
            ChangeLayout changeLayout,
            ArrangeLayout arrange,
            ArrangeHeadings headings,
            LayoutViews views) {
        this.access = access;
        this.changeLayout = changeLayout;
        this.arrange = arrange;
        this.headings = headings;
        this.views = views;
    }

    /** Shows the layout. */
    @GET
    public View show() {
        access.requireManager();
        return views.layout();
    }

    /** Arranges the page anew. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<LayoutInput> in) {
        var actor = access.requireManager();
        return views.of(changeLayout.on(in.read().fields(), actor));
    }

    /** Puts sections or tiles in order. */
    @PUT
    @Path("/{part}/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View order(@PathParam("part") String part, Body<OrderInput> in) {
        var actor = access.requireManager();
        return views.of(arrange.order(LayoutPart.of(part), in.read().fields(), actor));
    }

    /** Shows a section or tile, or leaves it out. */
    @PUT
    @Path("/{part}/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View show(
            @PathParam("part") String part,
            @PathParam("key") String key,
            Body<LayoutShowInput> in) {
        var actor = access.requireManager();
        return views.of(arrange.show(LayoutPart.of(part), key, in.read().fields(), actor));
    }

    /** Gives the form of a new heading. */
    @GET
    @Path("/groups/form")
    public View headingForm() {
        access.requireManager();
        return views.headingForm();
    }

    /** Gives the form of a heading, unless another one stands there than the one asked for. */
    @GET
    @Path("/groups/{number}/form")
    public View headingForm(
            @PathParam("number") String number, @QueryParam("heading") String heading) {
        access.requireManager();
        return views.headingForm(Parse.id(number), Optional.ofNullable(heading));
    }

    /** Adds a heading. */
    @POST
    @Path("/groups")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addHeading(Body<LayoutHeadingInput> in) {
        var actor = access.requireManager();
        var layout = headings.add(in.read().fields(), views.fields(), actor);
        return Response.status(Response.Status.CREATED).entity(views.of(layout)).build();
    }

    /** Puts custom fields under the headings. */
    @PUT
    @Path("/groups/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View place(Body<OrderInput> in) {
        var actor = access.requireManager();
        return views.of(headings.place(in.read().fields(), views.fields(), actor));
    }

    /** Renames a heading. */
    @PUT
    @Path("/groups/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View renameHeading(@PathParam("number") String number, Body<LayoutHeadingInput> in) {
        var actor = access.requireManager();
        return views.of(headings.rename(Parse.id(number), in.read().fields(), actor));
    }

    /** Takes a heading away; its fields stay under another one. */
    @DELETE
    @Path("/groups/{number}")
    public View removeHeading(
            @PathParam("number") String number, @QueryParam("version") String version) {
        var actor = access.requireManager();
        return views.of(headings.remove(Parse.id(number), Query.version(version), actor));
    }
}
