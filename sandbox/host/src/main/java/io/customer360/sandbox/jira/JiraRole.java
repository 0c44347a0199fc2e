package io.customer360.sandbox.jira;

import com.atlassian.jira.security.roles.ProjectRole;

/** A role that users and groups fill project by project. */
public record JiraRole(long id, String name) implements ProjectRole {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }
}
