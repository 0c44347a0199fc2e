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

/** Many subscriptions at once, of any customers. */
@LicensedOnly
@Path("/subscriptions/batch")
@Produces(MediaType.APPLICATION_JSON)
public final class SubscriptionBatchResource {
    private final Access access;
    private final RecordViews records;

    /** Wired by Spring. */
    @Inject
    public SubscriptionBatchResource(Access access, RecordViews records) {
        this.access = access;
        this.records = records;
    }

    /** Takes in up to 1,000 subscriptions, found by external id; answers one by one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public View take(Body<RecordsInput> in) {
        var actor = access.requireView().require(Permission.EDIT).require(Permission.SEE_REVENUE);
        return records.taken("subscriptions", in.read(), actor);
    }
}
