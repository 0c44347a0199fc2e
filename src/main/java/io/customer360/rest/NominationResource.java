package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.task.Nominate;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Whether a customer may be named as a reference, and how it is nominated. */
@LicensedOnly
@Path("/customers/{id}/nomination")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class NominationResource {
    private final Access access;
    private final Nominate nominate;
    private final NominationViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public NominationResource(
            Access access, Nominate nominate, NominationViews views, CustomerUrls urls) {
        this.access = access;
        this.nominate = nominate;
        this.views = views;
        this.urls = urls;
    }

    /** Shows where the customer stands. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.nomination(customer, access.requireVisible(customer));
    }

    /** Gives the form of a nomination. */
    @GET
    @Path("/form")
    public View form(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer);
    }

    /** Nominates the customer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response nominate(@PathParam("id") String id, Body<NominationInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        nominate.on(customer, in.read().fields(), actor);
        return Response.created(URI.create(urls.api(customer, "/nomination").text()))
                .entity(views.nomination(customer, actor))
                .build();
    }
}
