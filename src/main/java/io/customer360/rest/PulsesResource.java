package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.pulse.PulseDraft;
import io.customer360.pulse.PulseId;
import io.customer360.pulse.RecordPulse;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** What people thought of a customer, month by month. */
@LicensedOnly
@Path("/customers/{id}/pulses")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class PulsesResource {
    private final Access access;
    private final RecordPulse record;
    private final PulseViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public PulsesResource(Access access, RecordPulse record, PulseViews views, CustomerUrls urls) {
        this.access = access;
        this.record = record;
        this.views = views;
        this.urls = urls;
    }

    /** Shows twelve months. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, PulsesAsked.by(uri), actor);
    }

    /** Says something, or brings the pulse with its external id up to date; shows its month. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @Context UriInfo uri, Body<PulseInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var asked = PulsesAsked.by(uri);
        var put = record.put(customer, PulseDraft.parse(in.read().texts()), actor);
        var address = urls.api(customer, "/pulses/" + put.record().id());
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(address.text()))
                .entity(views.list(customer, asked.month(put.record().month()), actor))
                .build();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.emptyForm(customer, PulsesAsked.by(uri));
    }

    /** Shows one. */
    @GET
    @Path("/{pulse}")
    public View show(@PathParam("id") String id, @PathParam("pulse") String pulse) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.one(customer, PulseId.of(pulse), actor);
    }

    /** Gives the form of one to whoever may change it. */
    @GET
    @Path("/{pulse}/form")
    public View form(
            @PathParam("id") String id, @PathParam("pulse") String pulse, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        return views.form(customer, PulseId.of(pulse), PulsesAsked.by(uri), actor);
    }

    /** Changes one and shows its month. */
    @PUT
    @Path("/{pulse}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("id") String id,
            @PathParam("pulse") String pulse,
            @Context UriInfo uri,
            Body<PulseInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var asked = PulsesAsked.by(uri);
        var draft = PulseDraft.parse(in.read().texts());
        var changed = record.change(customer, PulseId.of(pulse), draft, actor);
        return views.list(customer, asked.month(changed.month()), actor);
    }

    /** Takes one back and shows its month. */
    @DELETE
    @Path("/{pulse}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("pulse") String pulse,
            @Context UriInfo uri,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var asked = PulsesAsked.by(uri);
        var removed = record.remove(customer, PulseId.of(pulse), Query.version(version), actor);
        return views.list(customer, asked.month(removed.month()), actor);
    }
}
