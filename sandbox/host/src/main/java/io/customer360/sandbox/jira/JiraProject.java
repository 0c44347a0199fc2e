package io.customer360.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** A project; its type is {@code service_desk}, {@code software} or {@code business}. */
public record JiraProject(
        long id, String key, String name, String type, ApplicationUser lead, boolean archived)
        implements Project {

    /** The type of JSM projects. */
    public static final String SERVICE = "service_desk";

    /** The type of software projects. */
    public static final String SOFTWARE = "software";

    /** The type of plain projects. */
    public static final String BUSINESS = "business";

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return lead;
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(type);
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    /** Whether JSM serves this project. */
    public boolean service() {
        return SERVICE.equals(type);
    }
}
