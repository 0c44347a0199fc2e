package io.customer360.sandbox.jira.core;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import io.customer360.sandbox.jira.Comments;
import io.customer360.sandbox.jira.ServiceCalls;

/** The property by which JSM knows internal comments; as in JSM, public ones may lack it. */
public record CommentProperties(Comments comments, ServiceCalls calls)
        implements JsonEntityPropertyManager {

    private static final String INTERNAL = "sd.public.comment";

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        if (!EntityPropertyType.COMMENT_PROPERTY.getDbEntityName().equals(entityName)
                || !INTERNAL.equals(key)) {
            throw new IllegalArgumentException("no stand-in for " + key + " of " + entityName);
        }
        calls.count(ServiceCalls.Kind.COMMENT_PROPERTY);
        return comments.internal(entityId)
                .filter(internal -> internal)
                .<EntityProperty>map(internal -> () -> "{\"internal\":true}")
                .orElse(null);
    }
}
