package io.customer360.adapter.jira;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a comment is internal, by the property that Jira Service Management puts on it: a comment
 * without it is public, and one whose property cannot be read counts as internal.
 */
public final class InternalComments {
    private static final Logger LOG = LoggerFactory.getLogger(InternalComments.class);
    private static final String KEY = "sd.public.comment";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long NO_COMMENT = 0;

    private final JsonEntityPropertyManager properties;

    /** Wired by Spring. */
    public InternalComments(JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    boolean contain(long comment) {
        try {
            var property =
                    properties.get(
                            EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(), comment, KEY);
            return property != null && internal(property.getValue());
        } catch (RuntimeException | LinkageError | JsonProcessingException unreadable) {
            LOG.warn("A comment counts as internal, its property cannot be read", unreadable);
            return true;
        }
    }

    /** Makes sure that the property can be asked for at all; fails where Jira has it no more. */
    void requireKnown() {
        properties.get(EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(), NO_COMMENT, KEY);
    }

    private static boolean internal(String json) throws JsonProcessingException {
        return JSON.readTree(json).path("internal").asBoolean(true);
    }
}
