package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.settings.ArrangeTiers;
import io.customer360.settings.TierDraft;
import io.customer360.settings.TierId;
import io.customer360.shared.Arrangement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The tiers that customers can have. */
@LicensedOnly
@Path("/settings/tiers")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TiersResource {
    private final Access access;
    private final ArrangeTiers arrange;
    private final TierViews views;

    /** Wired by Spring. */
    @Inject
    public TiersResource(Access access, ArrangeTiers arrange, TierViews views) {
        this.access = access;
        this.arrange = arrange;
        this.views = views;
    }

    /** Lists them in order. */
    @GET
    public View list() {
        access.requireManager();
        return views.list();
    }

    /** Adds one behind the others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<TierInput> in) {
        var actor = access.requireManager();
        arrange.add(TierDraft.parse(in.read().fields()), actor);
        return Response.status(Response.Status.CREATED).entity(views.list()).build();
    }

    /** Puts them in order. */
    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View order(Body<OrderInput> in) {
        var actor = access.requireManager();
        arrange.arrange(Arrangement.parse(in.read().fields()), actor);
        return views.list();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm() {
        access.requireManager();
        return views.emptyForm();
    }

    /** Gives the form of one. */
    @GET
    @Path("/{tier}/form")
    public View form(@PathParam("tier") String tier) {
        access.requireManager();
        return views.form(TierId.of(tier));
    }

    /** Changes one. */
    @PUT
    @Path("/{tier}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("tier") String tier, Body<TierInput> in) {
        var actor = access.requireManager();
        var draft = TierDraft.parse(in.read().fields());
        arrange.change(TierId.of(tier), draft, actor);
        return views.list();
    }

    /** Removes one that no customer has. */
    @DELETE
    @Path("/{tier}")
    public View remove(@PathParam("tier") String tier, @QueryParam("version") String version) {
        var actor = access.requireManager();
        arrange.remove(TierId.of(tier), Query.version(version), actor);
        return views.list();
    }
}
