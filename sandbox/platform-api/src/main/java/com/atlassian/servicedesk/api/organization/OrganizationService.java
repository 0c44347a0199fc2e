package com.atlassian.servicedesk.api.organization;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/** Customer organisations and their members, as far as a user may see them. */
public interface OrganizationService {
    CustomerOrganization createOrganization(
            ApplicationUser user, CreateOrganizationParameters parameters);

    void delete(ApplicationUser user, Integer organizationId);

    CustomerOrganization getById(ApplicationUser user, Integer organizationId);

    PagedResponse<CustomerOrganization> getOrganizations(
            ApplicationUser user, OrganizationsQuery query);

    PagedResponse<ApplicationUser> getUsersInOrganization(
            ApplicationUser user, UsersInOrganizationQuery query);

    CreateOrganizationParameters.Builder newCreateBuilder();

    OrganizationsQuery.Builder newOrganizationsQueryBuilder();

    UsersInOrganizationQuery.Builder newUsersInOrganizationQuery();
}
