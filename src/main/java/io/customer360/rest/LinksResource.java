package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.link.LinkDraft;
import io.customer360.link.LinkId;
import io.customer360.link.RecordLink;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The links of a customer. */
@LicensedOnly
@Path("/customers/{id}/links")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class LinksResource {
    private final Access access;
    private final RecordLink record;
    private final LinkViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public LinksResource(Access access, RecordLink record, LinkViews views, CustomerUrls urls) {
        this.access = access;
        this.record = record;
        this.views = views;
        this.urls = urls;
    }

    /** Lists them. */
    @GET
    public View list(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.list(customer, access.requireVisible(customer));
    }

    /** Adds one, or brings the one with its external id up to date, and lists them all. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, Body<LinkInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var put = record.put(customer, LinkDraft.parse(in.read().fields()), actor);
        var address = urls.api(customer, "/links/" + put.record().id());
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(address.text()))
                .entity(views.list(customer, actor))
                .build();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.emptyForm(customer);
    }

    /** Shows one. */
    @GET
    @Path("/{link}")
    public View show(@PathParam("id") String id, @PathParam("link") String link) {
        var customer = CustomerId.of(id);
        access.requireVisible(customer);
        return views.one(customer, LinkId.of(link));
    }

    /** Gives the form of one. */
    @GET
    @Path("/{link}/form")
    public View form(@PathParam("id") String id, @PathParam("link") String link) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer, LinkId.of(link));
    }

    /** Changes one and lists them all. */
    @PUT
    @Path("/{link}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("id") String id, @PathParam("link") String link, Body<LinkInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var draft = LinkDraft.parse(in.read().fields());
        record.change(customer, LinkId.of(link), draft, actor);
        return views.list(customer, actor);
    }

    /** Removes one and lists the rest. */
    @DELETE
    @Path("/{link}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("link") String link,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        record.remove(customer, LinkId.of(link), Query.version(version), actor);
        return views.list(customer, actor);
    }
}
