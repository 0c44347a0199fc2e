package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.pulse.ArrangeRisks;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskDraft;
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

/** The risk categories that pulses can name; every change answers with all there is to set. */
@LicensedOnly
@Path("/settings/pulse/categories")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class RiskCategoriesResource {
    private final Access access;
    private final ArrangeRisks arrange;
    private final PulseSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public RiskCategoriesResource(Access access, ArrangeRisks arrange, PulseSettingsViews views) {
        this.access = access;
        this.arrange = arrange;
        this.views = views;
    }

    /** Adds one behind the others. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(Body<RiskInput> in) {
        var actor = access.requireManager();
        arrange.add(RiskDraft.parse(in.read().fields()), actor);
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
        return views.riskForm();
    }

    /** Gives the form of one. */
    @GET
    @Path("/{category}/form")
    public View form(@PathParam("category") String category) {
        access.requireManager();
        return views.riskForm(RiskCategoryId.of(category));
    }

    /** Changes one. */
    @PUT
    @Path("/{category}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("category") String category, Body<RiskInput> in) {
        var actor = access.requireManager();
        var draft = RiskDraft.parse(in.read().fields());
        arrange.change(RiskCategoryId.of(category), draft, actor);
        return views.page();
    }

    /** Removes one, or takes it from the offer when a pulse has it. */
    @DELETE
    @Path("/{category}")
    public View remove(
            @PathParam("category") String category, @QueryParam("version") String version) {
        var actor = access.requireManager();
        arrange.remove(RiskCategoryId.of(category), Query.version(version), actor);
        return views.page();
    }
}
