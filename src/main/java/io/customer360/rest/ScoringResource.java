package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.score.ChangeModels;
import io.customer360.score.PreviewModels;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;

/** The weights, curves and limits that health scores are made by. */
@LicensedOnly
@Path("/settings/scoring")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ScoringResource {
    private final Access access;
    private final ChangeModels changeModels;
    private final PreviewModels previewModels;
    private final ScoringViews views;
    private final ModelVersionViews versions;

    /** Wired by Spring. */
    @Inject
    public ScoringResource(
            Access access,
            ChangeModels changeModels,
            PreviewModels previewModels,
            ScoringViews views,
            ModelVersionViews versions) {
        this.access = access;
        this.changeModels = changeModels;
        this.previewModels = previewModels;
        this.views = views;
        this.versions = versions;
    }

    /** Shows the numbers in force, or in their place those of another version. */
    @GET
    public View show(@QueryParam("values") String values) {
        access.requireManager();
        return views.scoring(
                values == null ? OptionalInt.empty() : OptionalInt.of(Query.values(values)));
    }

    /** Makes another version, which is in force from the next run on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<ModelInput> in) {
        var actor = access.requireManager();
        changeModels.health(in.read().sent(), actor);
        return views.scoring(OptionalInt.empty());
    }

    /** Tells what other numbers would change, and keeps nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public View preview(Body<ModelInput> in) {
        var actor = access.requireManager();
        return views.preview(previewModels.health(in.read().sent(), actor));
    }

    /** Lists the latest versions. */
    @GET
    @Path("/versions")
    public View versions() {
        access.requireManager();
        return versions.health();
    }
}
