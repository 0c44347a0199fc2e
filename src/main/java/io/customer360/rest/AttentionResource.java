package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.csm.ChangeAttention;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the attention that customers get is judged. */
@LicensedOnly
@Path("/settings/attention")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class AttentionResource {
    private final Access access;
    private final ChangeAttention change;
    private final AttentionViews views;

    /** Wired by Spring. */
    @Inject
    public AttentionResource(Access access, ChangeAttention change, AttentionViews views) {
        this.access = access;
        this.change = change;
        this.views = views;
    }

    /** Shows it. */
    @GET
    public View show() {
        access.requireManager();
        return views.settings();
    }

    /** Changes it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<AttentionInput> in) {
        var actor = access.requireManager();
        change.on(in.read().fields(), actor);
        return views.settings();
    }
}
