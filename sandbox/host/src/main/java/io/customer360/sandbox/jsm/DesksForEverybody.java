package io.customer360.sandbox.jsm;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;

/** JSM's look-up of service desks that checks nobody. */
final class DesksForEverybody implements ServiceDeskManager {

    private final ServiceDesks desks;

    DesksForEverybody(ServiceDesks desks) {
        this.desks = desks;
    }

    @Override
    public ServiceDesk getServiceDeskForProject(Project project) {
        return desks.ofProject(project.getId()).orElseThrow(() -> Refusals.missing("service desk"));
    }

    @Override
    public ServiceDesk getServiceDeskById(int serviceDeskId) {
        return desks.byId(serviceDeskId).orElseThrow(() -> Refusals.missing("service desk"));
    }
}
