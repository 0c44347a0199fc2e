package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.invoice.InvoiceDraft;
import io.customer360.invoice.InvoiceId;
import io.customer360.invoice.InvoiceQuery;
import io.customer360.invoice.RecordInvoice;
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

/** The invoices of a customer. */
@LicensedOnly
@Path("/customers/{id}/invoices")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class InvoicesResource {
    private final Access access;
    private final RecordInvoice record;
    private final InvoiceViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public InvoicesResource(
            Access access, RecordInvoice record, InvoiceViews views, CustomerUrls urls) {
        this.access = access;
        this.record = record;
        this.views = views;
        this.urls = urls;
    }

    /** Lists one page of them, filtered and in the order asked for. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, query(uri), actor);
    }

    /** Adds one, or brings the one with its external id up to date, and lists them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @Context UriInfo uri, Body<InvoiceInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        var asked = query(uri);
        var draft = InvoiceDraft.parse(in.read().fields());
        var put = record.put(customer, draft, actor);
        var address = urls.api(customer, "/invoices/" + put.invoice().id());
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(address.text()))
                .entity(views.list(customer, asked, actor))
                .build();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.emptyForm(customer, access.requireRevenueEditor(customer));
    }

    /** Shows one. */
    @GET
    @Path("/{invoice}")
    public View show(@PathParam("id") String id, @PathParam("invoice") String invoice) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.one(customer, InvoiceId.of(invoice), actor);
    }

    /** Gives the form of one. */
    @GET
    @Path("/{invoice}/form")
    public View form(@PathParam("id") String id, @PathParam("invoice") String invoice) {
        var customer = CustomerId.of(id);
        access.requireRevenueEditor(customer);
        return views.form(customer, InvoiceId.of(invoice));
    }

    /** Changes one and lists them. */
    @PUT
    @Path("/{invoice}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("id") String id,
            @PathParam("invoice") String invoice,
            @Context UriInfo uri,
            Body<InvoiceInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        var asked = query(uri);
        var draft = InvoiceDraft.parse(in.read().fields());
        record.change(customer, InvoiceId.of(invoice), draft, actor);
        return views.list(customer, asked, actor);
    }

    /** Removes one and lists the rest. */
    @DELETE
    @Path("/{invoice}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("invoice") String invoice,
            @Context UriInfo uri,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        var asked = query(uri);
        record.remove(customer, InvoiceId.of(invoice), Query.version(version), actor);
        return views.list(customer, asked, actor);
    }

    private static InvoiceQuery query(UriInfo address) {
        return InvoiceQuery.of(address.getQueryParameters()::getFirst);
    }
}
