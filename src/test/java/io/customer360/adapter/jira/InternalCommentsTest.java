package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F-112 internal comments by the property of Jira Service Management")
class InternalCommentsTest {

    @ParameterizedTest
    @DisplayName("a comment without the property is public, an unreadable one internal")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"internal\":true} | true",
                "{\"internal\":false} | false",
                "{\"internal\":\"true\"} | true",
                "{} | true",
                "not json | true",
                "missing | false",
                "broken | true"
            })
    void flags(String stored, boolean internal) {
        var comments =
                new InternalComments(
                        (entity, id, key) -> {
                            assertEquals(
                                    EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(), entity);
                            assertEquals("sd.public.comment", key);
                            return property(stored);
                        });
        assertEquals(internal, comments.contain(10_001));
    }

    private static EntityProperty property(String stored) {
        if (stored.equals("broken")) {
            throw new IllegalStateException("no such table");
        }
        return stored.equals("missing") ? null : () -> stored;
    }
}
