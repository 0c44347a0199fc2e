package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.scorecard.ArrangeScorecards;
import io.customer360.scorecard.ScorecardDraft;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.TryCondition;
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
import java.util.Optional;
import java.util.OptionalInt;

/** The scorecards that customers can be given. */
@LicensedOnly
@Path("/settings/scorecards")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ScorecardSettingsResource {
    private final Access access;
    private final ArrangeScorecards arrange;
    private final TryCondition tryCondition;
    private final ScorecardSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public ScorecardSettingsResource(
            Access access,
            ArrangeScorecards arrange,
            TryCondition tryCondition,
            ScorecardSettingsViews views) {
        this.access = access;
        this.arrange = arrange;
        this.tryCondition = tryCondition;
        this.views = views;
    }

    /** Lists them by name. */
    @GET
    public View list() {
        access.requireManager();
        return views.list();
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<ScorecardInput> in) {
        var actor = access.requireManager();
        var input = in.read();
        var added = arrange.add(ScorecardDraft.parse(input.fields(), input.lists()), actor);
        return Response.status(Response.Status.CREATED).entity(views.changed(added)).build();
    }

    /** Adds the examples that are not there yet. */
    @POST
    @Path("/examples")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addExamples(Body<EmptyInput> in) {
        var actor = access.requireManager();
        in.read();
        arrange.addExamples(actor);
        return Response.status(Response.Status.CREATED).entity(views.list()).build();
    }

    /** Tells for how many customers a condition holds now. */
    @POST
    @Path("/try")
    @Consumes(MediaType.APPLICATION_JSON)
    public View tryOut(Body<ScorecardTryInput> in) {
        var actor = access.requireManager();
        return views.tried(tryCondition.on(in.read().fields(), actor));
    }

    /** Gives the form of a new one, which may be like another one. */
    @GET
    @Path("/form")
    public View emptyForm(@QueryParam("like") String like) {
        access.requireManager();
        return views.emptyForm(Optional.ofNullable(like).map(ScorecardId::of));
    }

    /** Shows one. */
    @GET
    @Path("/{card}")
    public View show(@PathParam("card") String card) {
        access.requireManager();
        return views.one(ScorecardId.of(card));
    }

    /** Gives the form of one, with the values of another version when one is named. */
    @GET
    @Path("/{card}/form")
    public View form(@PathParam("card") String card, @QueryParam("values") String values) {
        access.requireManager();
        return views.form(
                ScorecardId.of(card),
                values == null ? OptionalInt.empty() : OptionalInt.of(Query.values(values)));
    }

    /** Makes another version of one. */
    @PUT
    @Path("/{card}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("card") String card, Body<ScorecardInput> in) {
        var actor = access.requireManager();
        var input = in.read();
        var draft = ScorecardDraft.parse(input.fields(), input.lists());
        return views.changed(arrange.change(ScorecardId.of(card), draft, actor));
    }

    /** Offers one to customers, or does so no more. */
    @PUT
    @Path("/{card}/retired")
    @Consumes(MediaType.APPLICATION_JSON)
    public View retire(@PathParam("card") String card, Body<ScorecardRetiredInput> in) {
        var actor = access.requireManager();
        return views.changed(arrange.retire(ScorecardId.of(card), in.read().fields(), actor));
    }

    /** Removes one, or retires it when a customer has or had it. */
    @DELETE
    @Path("/{card}")
    public View remove(@PathParam("card") String card, @QueryParam("version") String version) {
        var actor = access.requireManager();
        arrange.remove(ScorecardId.of(card), Query.version(version), actor);
        return views.list();
    }

    /** Lists the latest versions of one. */
    @GET
    @Path("/{card}/versions")
    public View versions(@PathParam("card") String card) {
        access.requireManager();
        return views.versions(ScorecardId.of(card));
    }
}
