package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.customer360.sandbox.jira.JiraField;
import io.customer360.sandbox.jira.JiraProject;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Jira's custom fields: those that JSM brings, which only service projects show. */
public final class CustomFields implements CustomFieldManager {

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.of(JiraField.values());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        Project project = issue.getProjectObject();
        return project.getProjectTypeKey().getKey().equals(JiraProject.SERVICE)
                ? getCustomFieldObjects()
                : List.of();
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return first(field -> Objects.equals(field.getIdAsLong(), id));
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return first(field -> field.getId().equals(id));
    }

    private CustomField first(Predicate<CustomField> wanted) {
        return getCustomFieldObjects().stream().filter(wanted).findFirst().orElse(null);
    }
}
