package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.score.ChangeModels;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;

/** What the value of a customer is reckoned with. */
@LicensedOnly
@Path("/settings/cltv")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CltvSettingsResource {
    private final Access access;
    private final ChangeModels changeModels;
    private final ChurnSettingsViews views;
    private final ModelVersionViews versions;

    /** Wired by Spring. */
    @Inject
    public CltvSettingsResource(
            Access access,
            ChangeModels changeModels,
            ChurnSettingsViews views,
            ModelVersionViews versions) {
        this.access = access;
        this.changeModels = changeModels;
        this.views = views;
        this.versions = versions;
    }

    /** Shows the numbers in force, or in their place those of another version. */
    @GET
    public View show(@QueryParam("values") String values) {
        access.requireManager();
        return views.cltv(
                values == null ? OptionalInt.empty() : OptionalInt.of(Query.values(values)));
    }

    /** Makes another version, which is in force from the next run on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<CltvSettingsInput> in) {
        var actor = access.requireManager();
        changeModels.cltv(in.read().fields(), actor);
        return views.cltv(OptionalInt.empty());
    }

    /** Lists the latest versions. */
    @GET
    @Path("/versions")
    public View versions() {
        access.requireManager();
        return versions.cltv();
    }
}
