package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.history.RestoreChange;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Parse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The history of a customer. */
@LicensedOnly
@Path("/customers/{id}/changes")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ChangesResource {
    private final Access access;
    private final RestoreChange restore;
    private final ChangeViews views;

    /** Wired by Spring. */
    @Inject
    public ChangesResource(Access access, RestoreChange restore, ChangeViews views) {
        this.access = access;
        this.restore = restore;
        this.views = views;
    }

    /** Shows what was changed lately, filtered, or before a change that is shown already. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, ChangesAsked.by(uri), actor);
    }

    /** Puts the changed value back to what it was before, and shows what was changed lately. */
    @POST
    @Path("/{change}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public View restore(
            @PathParam("id") String id,
            @PathParam("change") String change,
            @Context UriInfo uri,
            Body<RestoreInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        in.read();
        restore.on(customer, Parse.id(change), actor);
        return views.list(customer, ChangesAsked.by(uri), actor);
    }
}
