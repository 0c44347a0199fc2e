package com.atlassian.jira.issue.customfields;

/** Kind of a custom field, named by the complete key of its module. */
public interface CustomFieldType<T, S> {
    String getKey();

    String getName();
}
