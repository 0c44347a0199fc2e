package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.ChooseTicketColumns;
import io.customer360.ticket.TicketColumn;
import io.customer360.ticket.TicketQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The tickets of a customer, always those that the person who asks can see. */
@LicensedOnly
@Path("/customers/{id}/tickets")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TicketsResource {
    private final Access access;
    private final TicketViews views;
    private final ChooseTicketColumns columns;

    /** Wired by Spring. */
    @Inject
    public TicketsResource(Access access, TicketViews views, ChooseTicketColumns columns) {
        this.access = access;
        this.views = views;
        this.columns = columns;
    }

    /** Lists them, short or full, filtered and in the order asked for. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, query(uri), actor);
    }

    /** Counts the open ones; beside a ticket, also lists the newest others. */
    @GET
    @Path("/open")
    public View open(@PathParam("id") String id, @QueryParam("except") String except) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return except == null ? views.open(customer, actor) : views.others(customer, except, actor);
    }

    /** Lists the open ones, the newest first. */
    @GET
    @Path("/open/list")
    public View openList(@PathParam("id") String id, @QueryParam("start") String start) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.openList(customer, OpenPage.start(start), actor);
    }

    /** Shows the figures over all of them. */
    @GET
    @Path("/summary")
    public View summary(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.summary(customer, access.requireVisible(customer));
    }

    /** Remembers the columns that this person wants to see, and lists the tickets in them. */
    @PUT
    @Path("/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    public View choose(
            @PathParam("id") String id, @Context UriInfo uri, Body<TicketColumnsInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        var asked = query(uri);
        columns.on(TicketColumn.chosen(in.read().fields()), actor);
        return views.list(customer, asked, actor);
    }

    /** Forgets the columns that this person wanted to see, and lists the tickets in the usual. */
    @DELETE
    @Path("/columns")
    public View restore(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        var asked = query(uri);
        columns.restore(actor);
        return views.list(customer, asked, actor);
    }

    private static TicketQuery query(UriInfo uri) {
        return TicketQuery.of(uri.getQueryParameters()::getFirst);
    }
}
