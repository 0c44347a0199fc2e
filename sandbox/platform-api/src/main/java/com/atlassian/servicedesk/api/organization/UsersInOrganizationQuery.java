package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.LimitedPagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/** Whose members are wanted. */
public interface UsersInOrganizationQuery {
    CustomerOrganization organization();

    LimitedPagedRequest pagedRequest();

    /** Collects the wishes for one query. */
    interface Builder {
        Builder customerOrganization(CustomerOrganization organization);

        Builder pagedRequest(PagedRequest pagedRequest);

        UsersInOrganizationQuery build();
    }
}
