package com.atlassian.jira.entity.property;

/** A piece of JSON that an app has put on something. */
public interface EntityProperty {
    String getValue();
}
