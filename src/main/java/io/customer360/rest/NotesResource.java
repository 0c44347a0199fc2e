package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.note.NoteDraft;
import io.customer360.note.NoteId;
import io.customer360.note.RecordNote;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The notes about a customer. */
@LicensedOnly
@Path("/customers/{id}/notes")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class NotesResource {
    private final Access access;
    private final RecordNote record;
    private final NoteViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public NotesResource(Access access, RecordNote record, NoteViews views, CustomerUrls urls) {
        this.access = access;
        this.record = record;
        this.views = views;
        this.urls = urls;
    }

    /** Lists them. */
    @GET
    public View list(@PathParam("id") String id, @QueryParam("all") boolean all) {
        var customer = CustomerId.of(id);
        return views.list(customer, all, access.requireVisible(customer));
    }

    /** Writes one, or brings the one with its external id up to date, and lists them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("id") String id, @QueryParam("all") boolean all, Body<NoteInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var put = record.put(customer, NoteDraft.parse(in.read().fields()), actor);
        var address = urls.api(customer, "/notes/" + put.record().id());
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(address.text()))
                .entity(views.list(customer, all, actor))
                .build();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer);
    }

    /** Finds people to mention. */
    @GET
    @Path("/people")
    @Produces(MediaType.APPLICATION_JSON)
    public View people(
            @PathParam("id") String id, @QueryParam("q") @DefaultValue("") String typed) {
        return views.people(typed, access.requireEditor(CustomerId.of(id)));
    }

    /** Shows one. */
    @GET
    @Path("/{nid}")
    public View show(@PathParam("id") String id, @PathParam("nid") String nid) {
        var customer = CustomerId.of(id);
        access.requireVisible(customer);
        return views.one(customer, NoteId.of(nid));
    }

    /** Gives the form of one. */
    @GET
    @Path("/{nid}/form")
    public View form(@PathParam("id") String id, @PathParam("nid") String nid) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer, NoteId.of(nid));
    }

    /** Changes one and lists them. */
    @PUT
    @Path("/{nid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("id") String id,
            @PathParam("nid") String nid,
            @QueryParam("all") boolean all,
            Body<NoteInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        record.change(customer, NoteId.of(nid), NoteDraft.parse(in.read().fields()), actor);
        return views.list(customer, all, actor);
    }

    /** Pins one, or lets it go, and lists them. */
    @PUT
    @Path("/{nid}/pin")
    @Consumes(MediaType.APPLICATION_JSON)
    public View pin(
            @PathParam("id") String id,
            @PathParam("nid") String nid,
            @QueryParam("all") boolean all,
            Body<NotePinInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var fields = new Fields(in.read().fields());
        int version = fields.required("version", Parse::version).orElse(0);
        boolean pinned = fields.flag("pinned");
        fields.check();
        record.pin(customer, NoteId.of(nid), version, pinned, actor);
        return views.list(customer, all, actor);
    }

    /** Removes one and lists the rest. */
    @DELETE
    @Path("/{nid}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("nid") String nid,
            @QueryParam("all") boolean all,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        record.remove(customer, NoteId.of(nid), Query.version(version), actor);
        return views.list(customer, all, actor);
    }
}
