package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.EditProfile;
import io.customer360.customer.ProfileEdit;
import io.customer360.customer.ProfileField;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Customers: who they are, and what there is to see of them at a glance. */
@LicensedOnly
@Path("/customers/{id}")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CustomersResource {
    private final Access access;
    private final EditProfile editProfile;
    private final CustomerViews customers;
    private final CardViews cards;
    private final ProfileForms forms;

    /** Wired by Spring. */
    @Inject
    public CustomersResource(
            Access access,
            EditProfile editProfile,
            CustomerViews customers,
            CardViews cards,
            ProfileForms forms) {
        this.access = access;
        this.editProfile = editProfile;
        this.customers = customers;
        this.cards = cards;
        this.forms = forms;
    }

    /** Shows who the customer is. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return customers.info(customer, access.requireVisible(customer));
    }

    /** Changes what is known about the customer. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public View edit(@PathParam("id") String id, Body<ProfileInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var input = in.read();
        editProfile.on(customer, ProfileEdit.parse(input.fields(), input.custom()), actor);
        return customers.info(customer, actor);
    }

    /** Gives the form of one field. */
    @GET
    @Path("/form/{field}")
    public View form(@PathParam("id") String id, @PathParam("field") String field) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return forms.of(customer, ProfileField.of(field).orElseThrow(NotFound::new));
    }

    /** Shows the figures above every section. */
    @GET
    @Path("/cards")
    public View cards(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return cards.of(customer, access.requireVisible(customer));
    }
}
