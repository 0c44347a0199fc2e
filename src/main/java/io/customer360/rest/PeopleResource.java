package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.CsmCandidates;
import io.customer360.customer.People;
import io.customer360.customer.Person;
import io.customer360.rest.view.View;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;

/** People to pick in a form. */
@LicensedOnly
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private static final int MAX = 20;
    private static final int LOOKED_AT = 200;
    private static final String SERVICE_ACCOUNT = "service-account";

    private final Access access;
    private final People people;
    private final CsmCandidates candidates;

    /** Wired by Spring. */
    @Inject
    public PeopleResource(Access access, People people, CsmCandidates candidates) {
        this.access = access;
        this.people = people;
        this.candidates = candidates;
    }

    /** Finds people by name: who can be a CSM, or for managers anybody as the service account. */
    @GET
    public View search(
            @QueryParam("q") @DefaultValue("") String query, @QueryParam("for") String purpose) {
        var found =
                SERVICE_ACCOUNT.equals(purpose)
                        ? people.search(access.requireManager(), query, MAX).stream()
                        : csms(query);
        return View.of("", found.map(SuggestionJson::of).toList());
    }

    private Stream<Person> csms(String query) {
        var actor = access.actor();
        if (!actor.may(Permission.MANAGE)) {
            actor.require(Permission.EDIT);
        }
        var candidate = candidates.maySeeCustomers();
        return people.search(actor, query, LOOKED_AT).stream()
                .filter(person -> candidate.test(person.key()))
                .limit(MAX);
    }
}
