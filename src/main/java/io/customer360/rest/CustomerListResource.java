package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The list of customers. */
@LicensedOnly
@Path("/customers")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CustomerListResource {
    private final Access access;
    private final CustomerListViews views;

    /** Wired by Spring. */
    @Inject
    public CustomerListResource(Access access, CustomerListViews views) {
        this.access = access;
        this.views = views;
    }

    /** Lists those that this person may see, filtered, in the order asked for, page by page. */
    @GET
    public View list(@Context UriInfo uri) {
        var actor = access.requireView();
        return views.list(ListAsked.of(uri.getQueryParameters()), actor);
    }
}
