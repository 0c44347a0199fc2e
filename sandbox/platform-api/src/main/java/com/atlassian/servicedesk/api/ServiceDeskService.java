package com.atlassian.servicedesk.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/** Finds the service desks that a user may see. */
public interface ServiceDeskService {
    ServiceDesk getServiceDeskForProject(ApplicationUser user, Project project);

    ServiceDesk getServiceDeskById(ApplicationUser user, int serviceDeskId);

    PagedResponse<ServiceDesk> getServiceDesks(ApplicationUser user, PagedRequest pagedRequest);
}
