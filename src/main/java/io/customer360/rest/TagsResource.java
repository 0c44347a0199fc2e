package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.tag.TagCustomer;
import io.customer360.tag.TagId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The tags of a customer. */
@LicensedOnly
@Path("/customers/{id}/tags")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TagsResource {
    private final Access access;
    private final TagCustomer tagCustomer;
    private final TagViews views;

    /** Wired by Spring. */
    @Inject
    public TagsResource(Access access, TagCustomer tagCustomer, TagViews views) {
        this.access = access;
        this.tagCustomer = tagCustomer;
        this.views = views;
    }

    /** Lists the tags of a customer. */
    @GET
    public View list(@PathParam("id") String id, @QueryParam("panel") boolean panel) {
        var customer = CustomerId.of(id);
        return views.chips(customer, panel, access.requireVisible(customer));
    }

    /** Gives the field where one is added. */
    @GET
    @Path("/form")
    public View picker(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.picker(customer, access.requireEditor(customer));
    }

    /** Gives a customer the tag of a name and lists them all. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public View add(
            @PathParam("id") String id,
            @QueryParam("panel") boolean panel,
            Body<TagGivenInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        tagCustomer.add(customer, in.read().name(), actor);
        return views.chips(customer, panel, actor);
    }

    /** Takes a tag from a customer and lists the rest. */
    @DELETE
    @Path("/{tid}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("tid") String tid,
            @QueryParam("panel") boolean panel) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        tagCustomer.remove(customer, TagId.of(tid), actor);
        return views.chips(customer, panel, actor);
    }
}
