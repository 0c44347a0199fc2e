package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ReadOnce;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What there is of a customer in every source. */
@LicensedOnly
@Path("/customers/{id}/sources")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class SourcesResource {
    private final Access access;
    private final SourceViews views;
    private final ReadOnce once;

    /** Wired by Spring. */
    @Inject
    public SourcesResource(Access access, SourceViews views, ReadOnce once) {
        this.access = access;
        this.views = views;
        this.once = once;
    }

    /** Shows the sources. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return once.during(() -> views.of(customer, access.requireVisible(customer)));
    }
}
