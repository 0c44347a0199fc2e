package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.csm.ChooseMeasure;
import io.customer360.notice.NoticeId;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/**
 * The customers that a person looks after, at a glance; whoever may see all customers can ask for
 * another CSM.
 */
@LicensedOnly
@Path("/portfolio")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class PortfolioResource {
    private final Access access;
    private final PortfolioViews views;
    private final PortfolioParts parts;
    private final ChooseMeasure measures;

    /** Wired by Spring. */
    @Inject
    public PortfolioResource(
            Access access, PortfolioViews views, PortfolioParts parts, ChooseMeasure measures) {
        this.access = access;
        this.views = views;
        this.parts = parts;
        this.measures = measures;
    }

    /** Shows the figures. */
    @GET
    public View figures(@Context UriInfo uri) {
        var actor = access.requireView();
        return views.figures(ListAsked.of(uri.getQueryParameters()), actor);
    }

    /** Shows the renewals of the coming months. */
    @GET
    @Path("/renewals")
    public View renewals(@Context UriInfo uri) {
        var actor = access.requireView();
        return views.renewals(ListAsked.of(uri.getQueryParameters()), actor);
    }

    /** Chooses what the bars of renewals tell, for this time and the next ones. */
    @PUT
    @Path("/renewals/measure")
    @Consumes(MediaType.APPLICATION_JSON)
    public View measure(Body<MeasureChoiceInput> in, @Context UriInfo uri) {
        var actor = access.requireView();
        measures.choose(in.read().fields(), actor);
        return views.renewals(ListAsked.of(uri.getQueryParameters()), actor);
    }

    /** Shows the tasks that are due first. */
    @GET
    @Path("/tasks")
    public View tasks(@Context UriInfo uri) {
        var actor = access.requireView();
        return parts.tasks(ListAsked.of(uri.getQueryParameters()), actor);
    }

    /** Shows the newest notices of the reader. */
    @GET
    @Path("/notices")
    public View notices(@Context UriInfo uri) {
        var actor = access.requireView();
        return parts.notices(ListAsked.of(uri.getQueryParameters()), actor);
    }

    /** Takes a notice of the reader away. */
    @DELETE
    @Path("/notices/{notice}")
    public View dismiss(@PathParam("notice") String notice) {
        var actor = access.requireView();
        return parts.dismiss(NoticeId.of(notice), actor);
    }

    /** Counts the pulses that were given, by level. */
    @GET
    @Path("/sentiments")
    public View sentiments(@Context UriInfo uri) {
        var actor = access.requireView();
        return views.sentiments(ListAsked.of(uri.getQueryParameters()), actor);
    }

    /** Lists the first customers, as the list of customers does. */
    @GET
    @Path("/overview")
    public View overview(@Context UriInfo uri) {
        var actor = access.requireView();
        return parts.overview(ListAsked.of(uri.getQueryParameters()), actor);
    }
}
