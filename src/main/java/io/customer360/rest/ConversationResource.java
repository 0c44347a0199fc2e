package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.ConversationQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What was said on the tickets of a customer, as far as the person who asks may read it. */
@LicensedOnly
@Path("/customers/{id}/conversation")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ConversationResource {
    private final Access access;
    private final ConversationViews views;

    /** Wired by Spring. */
    @Inject
    public ConversationResource(Access access, ConversationViews views) {
        this.access = access;
        this.views = views;
    }

    /** Lists comments, newest first. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(
                customer, ConversationQuery.of(uri.getQueryParameters()::getFirst), actor);
    }
}
