package io.customer360.sandbox.jsm;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.organization.CreateOrganizationParameters;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.jira.Organisations;
import java.util.List;

/**
 * JSM's organisations: administrators and agents see them all, agents of a desk those linked to it,
 * members their own; nobody is refused. Only administrators create and delete, as in a Jira that
 * lets no agent manage organisations; asking for a name that is taken answers who has it.
 */
final class CheckedOrganisations implements OrganizationService {

    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;
    private final ServiceDesks desks;
    private final DeskPeople people;

    CheckedOrganisations(Organisations organisations, ServiceDesks desks, DeskPeople people) {
        this.organisations = organisations;
        this.desks = desks;
        this.people = people;
    }

    @Override
    public CustomerOrganization createOrganization(
            ApplicationUser user, CreateOrganizationParameters parameters) {
        administrator(user);
        String name = parameters == null ? null : parameters.name();
        if (name == null || name.isBlank()) {
            throw Refusals.incomplete("name");
        }
        if (name.length() > LONGEST_NAME) {
            throw Refusals.tooLong("name", LONGEST_NAME);
        }
        List<Organisation> namesakes = organisations.byName(name);
        return namesakes.isEmpty() ? organisations.create(name) : namesakes.get(0);
    }

    @Override
    public void delete(ApplicationUser user, Integer organizationId) {
        administrator(user);
        organisations.delete(existing(organizationId).id());
    }

    @Override
    public CustomerOrganization getById(ApplicationUser user, Integer organizationId) {
        people.signedIn(user);
        Organisation found = existing(organizationId);
        inside(user, found);
        return found;
    }

    @Override
    public PagedResponse<CustomerOrganization> getOrganizations(
            ApplicationUser user, OrganizationsQuery query) {
        people.signedIn(user);
        Integer desk = query.serviceDeskId().orElse(null);
        String onlyOf = seesAll(user, desk) ? null : user.getKey();
        return Page.of(
                query.pagedRequest(),
                (start, most) -> organisations.page(desk, onlyOf, start, most));
    }

    @Override
    public PagedResponse<ApplicationUser> getUsersInOrganization(
            ApplicationUser user, UsersInOrganizationQuery query) {
        people.signedIn(user);
        if (query.organization() == null) {
            throw Refusals.incomplete("organization");
        }
        Organisation found = existing(query.organization().getId());
        inside(user, found);
        return Page.of(
                query.pagedRequest(),
                (start, most) -> organisations.members(found.id(), start, most));
    }

    @Override
    public CreateOrganizationParameters.Builder newCreateBuilder() {
        return new Queries.ForCreation();
    }

    @Override
    public OrganizationsQuery.Builder newOrganizationsQueryBuilder() {
        return new Queries.ForOrganisations();
    }

    @Override
    public UsersInOrganizationQuery.Builder newUsersInOrganizationQuery() {
        return new Queries.ForMembers();
    }

    private void administrator(ApplicationUser user) {
        people.signedIn(user);
        if (!people.admin(user)) {
            throw Refusals.forbidden();
        }
    }

    private boolean seesAll(ApplicationUser user, Integer deskId) {
        if (deskId == null) {
            return people.admin(user) || people.agentAnywhere(user);
        }
        ServiceDesk desk = desks.byId(deskId).orElseThrow(() -> Refusals.missing("service desk"));
        return people.admin(user) || people.agent(user, desk);
    }

    private Organisation existing(Integer id) {
        if (id == null) {
            throw Refusals.incomplete("organizationId");
        }
        return organisations.byId(id).orElseThrow(() -> Refusals.missing("organization"));
    }

    private void inside(ApplicationUser user, Organisation found) {
        if (!seesAll(user, null) && !people.member(user, found.id())) {
            throw Refusals.forbidden();
        }
    }
}
