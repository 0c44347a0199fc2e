package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The subscriptions of a customer as a file. */
@LicensedOnly
@Path("/customers/{id}/subscriptions/export")
public final class SubscriptionsExportResource {
    private final Access access;
    private final RecordFiles files;

    /** Wired by Spring. */
    @Inject
    public SubscriptionsExportResource(Access access, RecordFiles files) {
        this.access = access;
        this.files = files;
    }

    /** Gives all of them. */
    @GET
    public Response export(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        var actor = access.requireExporter(customer);
        return files.subscriptions(customer, actor);
    }
}
