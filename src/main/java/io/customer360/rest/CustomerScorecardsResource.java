package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.scorecard.AssignScorecard;
import io.customer360.scorecard.GiveScore;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.TickObjective;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
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
import java.net.URI;

/** The scorecards of a customer, what is ticked on them, and what is scored. */
@LicensedOnly
@Path("/customers/{id}/scorecards")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CustomerScorecardsResource {
    private final Access access;
    private final AssignScorecard assign;
    private final TickObjective tick;
    private final GiveScore give;
    private final CustomerScorecardViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public CustomerScorecardsResource(
            Access access,
            AssignScorecard assign,
            TickObjective tick,
            GiveScore give,
            CustomerScorecardViews views,
            CustomerUrls urls) {
        this.access = access;
        this.assign = assign;
        this.tick = tick;
        this.give = give;
        this.views = views;
        this.urls = urls;
    }

    /** Lists them, earlier ones included. */
    @GET
    public View list(@PathParam("id") String id, @QueryParam("at") String at) {
        var customer = CustomerId.of(id);
        return views.of(customer, at, access.requireVisible(customer));
    }

    /** Gives the form to choose one. */
    @GET
    @Path("/form")
    public View form(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer);
    }

    /** Assigns one and lists them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(
            @PathParam("id") String id,
            @QueryParam("at") String at,
            Body<ScorecardAssignmentInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var fields = new Fields(in.read().fields());
        var scorecard = fields.required("scorecard", CustomerScorecardsResource::id);
        boolean replace = fields.flag("replace");
        fields.check();
        assign.on(customer, scorecard.orElseThrow(), replace, actor);
        return Response.created(URI.create(urls.api(customer, "/scorecards").text()))
                .entity(views.of(customer, at, actor))
                .build();
    }

    /** Ends one, which is kept, and lists them. */
    @DELETE
    @Path("/{use}")
    public View end(
            @PathParam("id") String id, @PathParam("use") String use, @QueryParam("at") String at) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        assign.end(customer, ScorecardUseId.of(use), actor);
        return views.of(customer, at, actor);
    }

    /** Says whether an objective is reached, and lists them. */
    @PUT
    @Path("/{use}/objectives/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View tick(
            @PathParam("id") String id,
            @PathParam("use") String use,
            @PathParam("item") String item,
            @QueryParam("at") String at,
            Body<ObjectiveInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var fields = new Fields(in.read().fields());
        var ticked = fields.required("ticked", Parse::flag);
        fields.check();
        tick.on(customer, ScorecardUseId.of(use), ItemId.of(item), ticked.orElseThrow(), actor);
        return views.of(customer, at, actor);
    }

    /** Gives the form of a measure. */
    @GET
    @Path("/{use}/measures/{item}/form")
    public View form(
            @PathParam("id") String id,
            @PathParam("use") String use,
            @PathParam("item") String item) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer, ScorecardUseId.of(use), ItemId.of(item));
    }

    /** Scores a measure, or says something about it, and lists them. */
    @PUT
    @Path("/{use}/measures/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View score(
            @PathParam("id") String id,
            @PathParam("use") String use,
            @PathParam("item") String item,
            @QueryParam("at") String at,
            Body<MeasureInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        give.on(customer, ScorecardUseId.of(use), ItemId.of(item), in.read().fields(), actor);
        return views.of(customer, at, actor);
    }

    private static ScorecardId id(String text) {
        return new ScorecardId(Parse.wholeNumber(text, 1, Integer.MAX_VALUE));
    }
}
