package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.score.RecordChurn;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Parse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** When and why a customer has left. */
@LicensedOnly
@Path("/customers/{id}/churn")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ChurnRecordResource {
    private final Access access;
    private final RecordChurn record;
    private final ChurnViews views;

    /** Wired by Spring. */
    @Inject
    public ChurnRecordResource(Access access, RecordChurn record, ChurnViews views) {
        this.access = access;
        this.record = record;
        this.views = views;
    }

    /** Shows it. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.of(customer, access.requireVisible(customer));
    }

    /** Gives its form. */
    @GET
    @Path("/form")
    public View form(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer);
    }

    /** Changes it, or makes the one that is missing. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View put(@PathParam("id") String id, Body<ChurnRecordInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        record.put(customer, in.read().fields(), actor);
        return views.of(customer, actor);
    }

    /** Takes it away, or one that is over by its id. */
    @DELETE
    public View remove(
            @PathParam("id") String id,
            @QueryParam("record") String over,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        if (over == null) {
            record.remove(customer, Query.version(version), actor);
        } else {
            record.remove(customer, Parse.id(over), Query.version(version), actor);
        }
        return views.of(customer, actor);
    }
}
