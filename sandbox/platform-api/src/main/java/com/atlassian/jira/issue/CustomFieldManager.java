package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** Custom fields of the instance. */
public interface CustomFieldManager {
    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);
}
