package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.organization.CreateOrganizationParameters;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.LimitedPagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import java.util.Optional;

/** The questions that can be put to the organisation service. */
final class Queries {

    private Queries() {}

    private record Wanted(String name) implements CreateOrganizationParameters {}

    private record Linked(Optional<Integer> serviceDeskId, LimitedPagedRequest pagedRequest)
            implements OrganizationsQuery {}

    private record Members(CustomerOrganization organization, LimitedPagedRequest pagedRequest)
            implements UsersInOrganizationQuery {}

    /** Asks for a new organisation. */
    static final class ForCreation implements CreateOrganizationParameters.Builder {

        private String wanted;

        @Override
        public CreateOrganizationParameters.Builder name(String name) {
            wanted = name;
            return this;
        }

        @Override
        public CreateOrganizationParameters build() {
            return new Wanted(wanted);
        }
    }

    /** Asks for organisations, of one service desk if it is named. */
    static final class ForOrganisations implements OrganizationsQuery.Builder {

        private Integer desk;
        private PagedRequest page;

        @Override
        public OrganizationsQuery.Builder serviceDeskId(Integer serviceDeskId) {
            desk = serviceDeskId;
            return this;
        }

        @Override
        public OrganizationsQuery.Builder pagedRequest(PagedRequest pagedRequest) {
            page = pagedRequest;
            return this;
        }

        @Override
        public OrganizationsQuery build() {
            return new Linked(Optional.ofNullable(desk), Limited.of(page));
        }
    }

    /** Asks for the members of an organisation. */
    static final class ForMembers implements UsersInOrganizationQuery.Builder {

        private CustomerOrganization organisation;
        private PagedRequest page;

        @Override
        public UsersInOrganizationQuery.Builder customerOrganization(
                CustomerOrganization organization) {
            organisation = organization;
            return this;
        }

        @Override
        public UsersInOrganizationQuery.Builder pagedRequest(PagedRequest pagedRequest) {
            page = pagedRequest;
            return this;
        }

        @Override
        public UsersInOrganizationQuery build() {
            return new Members(organisation, Limited.of(page));
        }
    }
}
