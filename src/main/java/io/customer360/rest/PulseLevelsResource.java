package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.pulse.ArrangeLevels;
import io.customer360.pulse.LevelDraft;
import io.customer360.pulse.LevelId;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
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

/** The levels that pulses can have; every change answers with all there is to set. */
@LicensedOnly
@Path("/settings/pulse/levels")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class PulseLevelsResource {
    private final Access access;
    private final ArrangeLevels arrange;
    private final PulseSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public PulseLevelsResource(Access access, ArrangeLevels arrange, PulseSettingsViews views) {
        this.access = access;
        this.arrange = arrange;
        this.views = views;
    }

    /** Adds one behind the others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<LevelInput> in) {
        var actor = access.requireManager();
        arrange.add(LevelDraft.parse(in.read().fields()), actor);
        return Response.status(Response.Status.CREATED).entity(views.page()).build();
    }

    /** Puts them in order. */
    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View order(Body<OrderInput> in) {
        var actor = access.requireManager();
        arrange.arrange(Arrangement.parse(in.read().fields()), actor);
        return views.page();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm() {
        access.requireManager();
        return views.levelForm();
    }

    /** Gives the form of one. */
    @GET
    @Path("/{level}/form")
    public View form(@PathParam("level") String level) {
        access.requireManager();
        return views.levelForm(LevelId.of(level));
    }

    /** Changes one. */
    @PUT
    @Path("/{level}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("level") String level, Body<LevelInput> in) {
        var actor = access.requireManager();
        var draft = LevelDraft.parse(in.read().fields());
        arrange.change(LevelId.of(level), draft, actor);
        return views.page();
    }

    /** Removes one, or takes it from the offer when a pulse has it. */
    @DELETE
    @Path("/{level}")
    public View remove(@PathParam("level") String level, @QueryParam("version") String version) {
        var actor = access.requireManager();
        arrange.remove(LevelId.of(level), Query.version(version), actor);
        return views.page();
    }
}
