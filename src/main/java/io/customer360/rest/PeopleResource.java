package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.People;
import io.customer360.rest.view.View;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** People to pick in a form. */
@LicensedOnly
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private static final int MAX = 20;

    private final Access access;
    private final People people;

    /** Wired by Spring. */
    @Inject
    public PeopleResource(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    /** Finds people by name, for editors and managers. */
    @GET
    public View search(@QueryParam("q") @DefaultValue("") String query) {
        var actor = access.actor();
        if (!actor.may(Permission.MANAGE)) {
            actor.require(Permission.EDIT);
        }
        var found = people.search(actor, query, MAX).stream().map(SuggestionJson::of).toList();
        return View.of("", found);
    }
}
