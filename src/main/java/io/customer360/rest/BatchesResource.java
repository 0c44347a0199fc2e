package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.batch.BatchId;
import io.customer360.batch.RunBatch;
import io.customer360.batch.UndoBatch;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The long pieces of work that somebody has started; those of others are not found. */
@LicensedOnly
@Path("/batches")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class BatchesResource {
    private final Access access;
    private final RunBatch batches;
    private final UndoBatch undo;

    /** Wired by Spring. */
    @Inject
    public BatchesResource(Access access, RunBatch batches, UndoBatch undo) {
        this.access = access;
        this.batches = batches;
        this.undo = undo;
    }

    /** Lists the latest of this person. */
    @GET
    public View list() {
        return BatchViews.of(batches.of(access.requireView()));
    }

    /** Shows how far one is. */
    @GET
    @Path("/{bid}")
    public View show(@PathParam("bid") String bid) {
        var actor = access.requireView();
        return BatchViews.of(batches.of(BatchId.of(bid), actor));
    }

    /** Lets one end after the piece it is at. */
    @POST
    @Path("/{bid}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public View cancel(@PathParam("bid") String bid, Body<EmptyInput> in) {
        var actor = access.requireView();
        var batch = batches.of(BatchId.of(bid), actor).id();
        in.read();
        return BatchViews.of(batches.stop(batch, actor));
    }

    /** Takes back what one has done. */
    @POST
    @Path("/{bid}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public View undo(@PathParam("bid") String bid, Body<EmptyInput> in) {
        var actor = access.requireView().require(Permission.EDIT);
        var batch = batches.of(BatchId.of(bid), actor).id();
        in.read();
        return BatchViews.of(undo.start(batch, actor));
    }
}
