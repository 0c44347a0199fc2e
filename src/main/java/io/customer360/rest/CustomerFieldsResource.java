package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.EditProfile;
import io.customer360.customer.ProfileEdit;
import io.customer360.field.FieldId;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The custom fields of a customer; they are saved with the profile, as a version of it. */
@LicensedOnly
@Path("/customers/{id}/fields")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CustomerFieldsResource {
    private static final String PAGE = "page";

    private final Access access;
    private final EditProfile editProfile;
    private final CustomerFieldViews views;

    /** Wired by Spring. */
    @Inject
    public CustomerFieldsResource(
            Access access, EditProfile editProfile, CustomerFieldViews views) {
        this.access = access;
        this.editProfile = editProfile;
        this.views = views;
    }

    /** Shows them under their headings. */
    @GET
    public View page(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.page(customer, access.requireVisible(customer));
    }

    /** Changes some and shows all. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public View edit(@PathParam("id") String id, Body<FieldsInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var input = in.read();
        editProfile.on(customer, ProfileEdit.parse(input.fields(), input.custom()), actor);
        return views.page(customer, actor);
    }

    /** Gives the form of one, as it stands on its page or among the facts. */
    @GET
    @Path("/{fid}/form")
    public View form(
            @PathParam("id") String id, @PathParam("fid") String fid, @QueryParam("in") String in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        return views.form(customer, FieldId.of(fid), PAGE.equals(in), actor);
    }
}
