package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.tag.ChangeTags;
import io.customer360.tag.TagDraft;
import io.customer360.tag.TagId;
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

/** The tags themselves, and who may invent one. */
@LicensedOnly
@Path("/settings/tags")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TagSettingsResource {
    private final Access access;
    private final ChangeTags changeTags;
    private final TagViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public TagSettingsResource(
            Access access, ChangeTags changeTags, TagViews views, CustomerUrls urls) {
        this.access = access;
        this.changeTags = changeTags;
        this.views = views;
        this.urls = urls;
    }

    /** Shows them all. */
    @GET
    public View show() {
        access.requireManager();
        return views.settings();
    }

    /** Decides who may invent tags. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View open(Body<TagSettingsInput> in) {
        var actor = access.requireManager();
        changeTags.open(in.read().fields(), actor);
        return views.settings();
    }

    /** Adds one, or brings the one with its external id up to date. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(Body<TagInput> in) {
        var actor = access.requireManager();
        var put = changeTags.put(TagDraft.parse(in.read().fields()), actor);
        var address = urls.rest() + "/settings/tags/" + put.record().id();
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(address))
                .entity(views.settings())
                .build();
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View emptyForm() {
        access.requireManager();
        return views.form();
    }

    /** Shows one. */
    @GET
    @Path("/{tid}")
    public View show(@PathParam("tid") String tid) {
        access.requireManager();
        return views.one(TagId.of(tid));
    }

    /** Gives the form of one. */
    @GET
    @Path("/{tid}/form")
    public View form(@PathParam("tid") String tid) {
        access.requireManager();
        return views.form(TagId.of(tid));
    }

    /** Renames or colours one. */
    @PUT
    @Path("/{tid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("tid") String tid, Body<TagInput> in) {
        var actor = access.requireManager();
        changeTags.change(TagId.of(tid), TagDraft.parse(in.read().fields()), actor);
        return views.settings();
    }

    /** Gives the form in which another takes the place of one. */
    @GET
    @Path("/{tid}/merge")
    public View mergeForm(@PathParam("tid") String tid) {
        access.requireManager();
        return views.mergeForm(TagId.of(tid));
    }

    /** Gives the customers of one another instead. */
    @PUT
    @Path("/{tid}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public View merge(@PathParam("tid") String tid, Body<TagMergeInput> in) {
        var actor = access.requireManager();
        changeTags.merge(TagId.of(tid), in.read().fields(), actor);
        return views.settings();
    }

    /** Removes one from all its customers. */
    @DELETE
    @Path("/{tid}")
    public View remove(@PathParam("tid") String tid, @QueryParam("version") String version) {
        var actor = access.requireManager();
        changeTags.remove(TagId.of(tid), Query.version(version), actor);
        return views.settings();
    }
}
