package com.atlassian.jira.entity.property;

/** Properties of tickets, comments and more, whoever asks. */
public interface JsonEntityPropertyManager {
    EntityProperty get(String entityName, Long entityId, String key);
}
