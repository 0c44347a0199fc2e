package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.subscription.RecordSubscription;
import io.customer360.subscription.SubscriptionDraft;
import io.customer360.subscription.SubscriptionId;
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

/** The subscriptions of a customer. */
@LicensedOnly
@Path("/customers/{id}/subscriptions")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class SubscriptionsResource {
    private final Access access;
    private final RecordSubscription record;
    private final SubscriptionViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public SubscriptionsResource(
            Access access, RecordSubscription record, SubscriptionViews views, CustomerUrls urls) {
        this.access = access;
        this.record = record;
        this.views = views;
        this.urls = urls;
    }

    /** Lists them, short or full, filtered and in the order asked for. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, SubscriptionsAsked.by(uri), actor);
    }

    /** Adds one, or brings the one with its external id up to date, and lists them all. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("id") String id, @Context UriInfo uri, Body<SubscriptionInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        var asked = SubscriptionsAsked.by(uri);
        var input = in.read();
        var draft = SubscriptionDraft.parse(input.fields(), input.custom());
        var put = record.put(customer, draft, actor);
        var address = urls.api(customer, "/subscriptions/" + put.subscription().id());
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
    @Path("/{sid}")
    public View show(@PathParam("id") String id, @PathParam("sid") String sid) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.one(customer, SubscriptionId.of(sid), actor);
    }

    /** Gives the form of one. */
    @GET
    @Path("/{sid}/form")
    public View form(@PathParam("id") String id, @PathParam("sid") String sid) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        return views.form(customer, SubscriptionId.of(sid), actor);
    }

    /** Changes one and lists them all. */
    @PUT
    @Path("/{sid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("id") String id,
            @PathParam("sid") String sid,
            @Context UriInfo uri,
            Body<SubscriptionInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        var asked = SubscriptionsAsked.by(uri);
        var input = in.read();
        var draft = SubscriptionDraft.parse(input.fields(), input.custom());
        record.change(customer, SubscriptionId.of(sid), draft, actor);
        return views.list(customer, asked, actor);
    }

    /** Removes one and lists the rest. */
    @DELETE
    @Path("/{sid}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("sid") String sid,
            @Context UriInfo uri,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireRevenueEditor(customer);
        var asked = SubscriptionsAsked.by(uri);
        record.remove(customer, SubscriptionId.of(sid), Query.version(version), actor);
        return views.list(customer, asked, actor);
    }
}
