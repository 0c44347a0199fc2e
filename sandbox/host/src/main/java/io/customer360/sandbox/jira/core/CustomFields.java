package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.customer360.sandbox.jira.JiraField;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Jira's custom fields: those that JSM brings, which only service projects show, and one more. */
public final class CustomFields implements CustomFieldManager {

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.of(JiraField.values());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return Stream.of(JiraField.values())
                .filter(field -> field.in(issue.getProjectObject()))
                .<CustomField>map(field -> field)
                .toList();
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
