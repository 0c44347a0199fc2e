package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.EditProfile;
import io.customer360.customer.ProfileEdit;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The customers above and below a customer. */
@LicensedOnly
@Path("/customers/{id}/hierarchy")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class HierarchyResource {
    private final Access access;
    private final EditProfile editProfile;
    private final HierarchyViews views;

    /** Wired by Spring. */
    @Inject
    public HierarchyResource(Access access, EditProfile editProfile, HierarchyViews views) {
        this.access = access;
        this.editProfile = editProfile;
        this.views = views;
    }

    /** Shows the tree around it, with totals when they are asked for. */
    @GET
    public View show(@PathParam("id") String id, @QueryParam("total") String total) {
        var customer = CustomerId.of(id);
        return views.tree(customer, "true".equals(total), access.requireVisible(customer));
    }

    /** Shows those that belong to it. */
    @GET
    @Path("/children")
    public View children(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.below(customer, access.requireVisible(customer));
    }

    /** Gives the form of its parent. */
    @GET
    @Path("/form")
    public View form(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.form(customer, access.requireEditor(customer));
    }

    /** Finds the customers that it could belong to, by a part of their names. */
    @GET
    @Path("/parents")
    @Produces(MediaType.APPLICATION_JSON)
    public View parents(
            @PathParam("id") String id, @QueryParam("q") @DefaultValue("") String text) {
        var customer = CustomerId.of(id);
        return views.parents(customer, text, access.requireEditor(customer));
    }

    /** Changes what it belongs to, and shows the tree around it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(@PathParam("id") String id, Body<HierarchyInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        editProfile.on(customer, ProfileEdit.parse(in.read().fields()), actor);
        return views.tree(customer, false, actor);
    }
}
