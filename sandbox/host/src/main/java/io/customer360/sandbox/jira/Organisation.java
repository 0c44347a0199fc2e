package io.customer360.sandbox.jira;

import com.atlassian.servicedesk.api.organization.CustomerOrganization;

/** A JSM organisation. */
public record Organisation(int id, String name) implements CustomerOrganization {

    @Override
    public int getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
