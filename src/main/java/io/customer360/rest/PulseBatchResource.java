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

/** Many pulses at once, of any customers. */
@LicensedOnly
@Path("/pulses/batch")
@Produces(MediaType.APPLICATION_JSON)
public final class PulseBatchResource {
    private final Access access;
    private final RecordViews records;

    /** Wired by Spring. */
    @Inject
    public PulseBatchResource(Access access, RecordViews records) {
        this.access = access;
        this.records = records;
    }

    /** Takes in up to 1,000 pulses, found by external id or month; answers one by one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public View take(Body<RecordsInput> in) {
        var actor = access.requireView().require(Permission.EDIT);
        return records.taken("pulses", in.read(), actor);
    }
}
