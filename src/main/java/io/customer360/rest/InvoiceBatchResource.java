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

/** Many invoices at once, of any customers. */
@LicensedOnly
@Path("/invoices/batch")
@Produces(MediaType.APPLICATION_JSON)
public final class InvoiceBatchResource {
    private final Access access;
    private final RecordViews records;

    /** Wired by Spring. */
    @Inject
    public InvoiceBatchResource(Access access, RecordViews records) {
        this.access = access;
        this.records = records;
    }

    /** Takes in up to 1,000 invoices, found by external id or number; answers one by one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public View take(Body<RecordsInput> in) {
        var actor = access.requireView().require(Permission.EDIT).require(Permission.SEE_REVENUE);
        return records.taken("invoices", in.read(), actor);
    }
}
