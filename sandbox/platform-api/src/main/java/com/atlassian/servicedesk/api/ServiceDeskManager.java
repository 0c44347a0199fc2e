package com.atlassian.servicedesk.api;

import com.atlassian.jira.project.Project;

/** Finds service desks without asking for permission. */
public interface ServiceDeskManager {
    ServiceDesk getServiceDeskForProject(Project project);

    ServiceDesk getServiceDeskById(int serviceDeskId);
}
