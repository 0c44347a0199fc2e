package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.bulk.BulkDraft;
import io.customer360.bulk.BulkTarget;
import io.customer360.bulk.EditMany;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.view.ListAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The same edit for many customers, in the background. */
@LicensedOnly
@Path("/customers/bulk")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class BulkResource {
    private final Access access;
    private final EditMany edit;
    private final BulkViews views;

    /** Wired by Spring. */
    @Inject
    public BulkResource(Access access, EditMany edit, BulkViews views) {
        this.access = access;
        this.edit = edit;
        this.views = views;
    }

    /** Gives the form of what can be changed. */
    @GET
    @Path("/form")
    public View form() {
        return views.form(editor());
    }

    /** Tells what an edit would do. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public View preview(Body<BulkInput> in) {
        var actor = editor();
        var input = in.read();
        var draft = draft(input);
        return views.preview(edit.preview(target(input), draft, actor), draft, input, actor);
    }

    /** Begins an edit and tells how far it is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(Body<BulkInput> in) {
        var actor = editor();
        var input = in.read();
        var batch = edit.start(target(input), draft(input), actor);
        return Response.accepted(BatchViews.of(batch)).build();
    }

    private Actor editor() {
        return access.requireView().require(Permission.EDIT);
    }

    private static BulkTarget target(BulkInput input) {
        return BulkTarget.parse(
                Optional.ofNullable(input.all()).orElse(""),
                input.lists().getOrDefault("select", List.of()),
                ListAddress.parameters(Optional.ofNullable(input.query()).orElse("")));
    }

    private static BulkDraft draft(BulkInput input) {
        return BulkDraft.parse(
                input.lists().getOrDefault("change", List.of()), input.fields(), input.custom());
    }
}
