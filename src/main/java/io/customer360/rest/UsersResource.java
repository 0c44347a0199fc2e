package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The users of a customer: the members of its organisation. */
@LicensedOnly
@Path("/customers/{id}/users")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class UsersResource {
    private static final int MAX = 20;

    private final Access access;
    private final UserViews views;

    /** Wired by Spring. */
    @Inject
    public UsersResource(Access access, UserViews views) {
        this.access = access;
        this.views = views;
    }

    /** Lists them page by page, in the order asked for. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        return views.list(customer, uri, access.requireVisible(customer));
    }

    /** Finds some by name, to be picked in a form. */
    @GET
    @Path("/search")
    @Produces(MediaType.APPLICATION_JSON)
    public View search(
            @PathParam("id") String id, @QueryParam("q") @DefaultValue("") String words) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return View.of("", views.matching(customer, words, MAX));
    }
}
