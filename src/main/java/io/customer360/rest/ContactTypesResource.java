package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.contact.ChangeContactTypes;
import io.customer360.contact.ContactTypeId;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.shared.Arrangement;
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

/** The types a contact can have; every change answers with all of them. */
@LicensedOnly
@Path("/settings/contact-types")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ContactTypesResource {
    private final Access access;
    private final ChangeContactTypes change;
    private final ContactTypeViews views;

    /** Wired by Spring. */
    @Inject
    public ContactTypesResource(Access access, ChangeContactTypes change, ContactTypeViews views) {
        this.access = access;
        this.change = change;
        this.views = views;
    }

    /** Lists them. */
    @GET
    public View list() {
        access.requireManager();
        return views.list();
    }

    /** Adds one at the end. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<ContactTypeInput> in) {
        var actor = access.requireManager();
        change.add(in.read().fields(), actor);
        return Response.status(Response.Status.CREATED).entity(views.list()).build();
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
    @Path("/{type}/form")
    public View form(@PathParam("type") String type) {
        access.requireManager();
        return views.form(ContactTypeId.of(type));
    }

    /** Changes one. */
    @PUT
    @Path("/{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("type") String type, Body<ContactTypeInput> in) {
        var actor = access.requireManager();
        change.change(ContactTypeId.of(type), in.read().fields(), actor);
        return views.list();
    }

    /** Puts them in order. */
    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View order(Body<OrderInput> in) {
        var actor = access.requireManager();
        change.arrange(Arrangement.parse(in.read().fields()), actor);
        return views.list();
    }

    /** Removes one that no contact has. */
    @DELETE
    @Path("/{type}")
    public View remove(@PathParam("type") String type, @QueryParam("version") String version) {
        var actor = access.requireManager();
        change.remove(ContactTypeId.of(type), Query.version(version), actor);
        return views.list();
    }
}
