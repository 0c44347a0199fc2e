package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.field.ArrangeFields;
import io.customer360.field.DefineFields;
import io.customer360.field.FieldDraft;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import io.customer360.shared.NotFound;
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

/** The fields of each kind of record; every change answers with all of them. */
@LicensedOnly
@Path("/settings/fields/{entity}")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class FieldSettingsResource {
    private final Access access;
    private final DefineFields define;
    private final ArrangeFields arrange;
    private final FieldSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public FieldSettingsResource(
            Access access, DefineFields define, ArrangeFields arrange, FieldSettingsViews views) {
        this.access = access;
        this.define = define;
        this.arrange = arrange;
        this.views = views;
    }

    /** Lists them. */
    @GET
    public View list(@PathParam("entity") String entity) {
        access.requireManager();
        return views.list(entity(entity));
    }

    /** Puts custom fields in order and hides system fields. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View arrange(@PathParam("entity") String entity, Body<FieldListInput> in) {
        var actor = access.requireManager();
        var input = in.read();
        arrange.on(entity(entity), input.fields(), input.lists(), actor);
        return views.list(entity(entity));
    }

    /** Adds a custom field. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("entity") String entity, Body<FieldDefinitionInput> in) {
        var actor = access.requireManager();
        var input = in.read();
        define.add(FieldDraft.parse(entity(entity), input.fields(), input.lists()), actor);
        return Response.status(Response.Status.CREATED).entity(views.list(entity(entity))).build();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm(@PathParam("entity") String entity) {
        access.requireManager();
        return views.emptyForm(entity(entity));
    }

    /** Gives the form of one. */
    @GET
    @Path("/{fid}/form")
    public View form(@PathParam("entity") String entity, @PathParam("fid") String fid) {
        access.requireManager();
        return views.form(entity(entity), FieldId.of(fid));
    }

    /** Changes a custom field. */
    @PUT
    @Path("/{fid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("entity") String entity,
            @PathParam("fid") String fid,
            Body<FieldDefinitionInput> in) {
        var actor = access.requireManager();
        var input = in.read();
        define.change(
                FieldId.of(fid),
                FieldDraft.parse(entity(entity), input.fields(), input.lists()),
                actor);
        return views.list(entity(entity));
    }

    /** Hides a system field, or shows it again. */
    @PUT
    @Path("/system/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View hide(
            @PathParam("entity") String entity,
            @PathParam("name") String name,
            Body<FieldHideInput> in) {
        var actor = access.requireManager();
        arrange.hide(entity(entity), name, in.read().fields(), actor);
        return views.list(entity(entity));
    }

    /** Removes a custom field with all its values. */
    @DELETE
    @Path("/{fid}")
    public View remove(
            @PathParam("entity") String entity,
            @PathParam("fid") String fid,
            @QueryParam("version") String version) {
        var actor = access.requireManager();
        define.remove(entity(entity), FieldId.of(fid), Query.version(version), actor);
        return views.list(entity(entity));
    }

    private static FieldEntity entity(String code) {
        return FieldEntity.of(code).orElseThrow(NotFound::new);
    }
}
