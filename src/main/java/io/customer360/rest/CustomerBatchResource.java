package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Many customers at once. */
@LicensedOnly
@Path("/customers/batch")
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerBatchResource {
    private final Access access;
    private final RecordViews records;

    /** Wired by Spring. */
    @Inject
    public CustomerBatchResource(Access access, RecordViews records) {
        this.access = access;
        this.records = records;
    }

    /** Takes in up to 1,000 customers, found by external id, name or domain; answers one by one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public View take(Body<RecordsInput> in) {
        var actor = access.requireView().require(Permission.EDIT);
        return records.taken("customers", in.read(), actor);
    }
}
