package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.pulse.ArrangeRisks;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskDraft;
import io.customer360.pulse.RiskFactorId;
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

/** The factors of a risk category; every change answers with all there is to set. */
@LicensedOnly
@Path("/settings/pulse/categories/{category}/factors")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class RiskFactorsResource {
    private final Access access;
    private final ArrangeRisks arrange;
    private final PulseSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public RiskFactorsResource(Access access, ArrangeRisks arrange, PulseSettingsViews views) {
        this.access = access;
        this.arrange = arrange;
        this.views = views;
    }

    /** Adds one behind the others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("category") String category, Body<RiskInput> in) {
        var actor = access.requireManager();
        var draft = RiskDraft.parse(in.read().fields());
        arrange.addFactor(RiskCategoryId.of(category), draft, actor);
        return Response.status(Response.Status.CREATED).entity(views.page()).build();
    }

    /** Puts them in order. */
    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public View order(@PathParam("category") String category, Body<OrderInput> in) {
        var actor = access.requireManager();
        var wanted = Arrangement.parse(in.read().fields());
        arrange.arrangeFactors(RiskCategoryId.of(category), wanted, actor);
        return views.page();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm(@PathParam("category") String category) {
        access.requireManager();
        return views.factorForm(RiskCategoryId.of(category));
    }

    /** Gives the form of one. */
    @GET
    @Path("/{factor}/form")
    public View form(@PathParam("category") String category, @PathParam("factor") String factor) {
        access.requireManager();
        return views.factorForm(RiskCategoryId.of(category), RiskFactorId.of(factor));
    }

    /** Changes one. */
    @PUT
    @Path("/{factor}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("category") String category,
            @PathParam("factor") String factor,
            Body<RiskInput> in) {
        var actor = access.requireManager();
        var draft = RiskDraft.parse(in.read().fields());
        arrange.changeFactor(RiskCategoryId.of(category), RiskFactorId.of(factor), draft, actor);
        return views.page();
    }

    /** Removes one, or takes it from the offer when a pulse has it. */
    @DELETE
    @Path("/{factor}")
    public View remove(
            @PathParam("category") String category,
            @PathParam("factor") String factor,
            @QueryParam("version") String version) {
        var actor = access.requireManager();
        arrange.removeFactor(
                RiskCategoryId.of(category),
                RiskFactorId.of(factor),
                Query.version(version),
                actor);
        return views.page();
    }
}
