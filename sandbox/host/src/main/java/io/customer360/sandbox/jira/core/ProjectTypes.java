package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.customer360.sandbox.jira.Constants;
import io.customer360.sandbox.jira.JiraProject;
import java.util.Collection;
import java.util.List;

/** Jira's look-up of the types of issue that a project has. */
public record ProjectTypes(Constants constants) implements IssueTypeSchemeManager {

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return List.copyOf(constants.typesIn((JiraProject) project));
    }
}
