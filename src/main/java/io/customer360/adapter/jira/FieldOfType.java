package io.customer360.adapter.jira;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A custom field, known by its type because its name can be changed. That it is missing is not
 * remembered, since Jira Service Management may make it at any moment.
 */
final class FieldOfType {
    private final CustomFieldManager fields;
    private final String type;
    private final CachedReference<OptionalLong> id;

    FieldOfType(CustomFieldManager fields, CacheManager caches, String type, String cache) {
        this.fields = fields;
        this.type = type;
        this.id =
                caches.getCachedReference(
                        cache,
                        this::search,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(5, TimeUnit.MINUTES)
                                .build());
    }

    Optional<CustomField> find() {
        var known = id.get();
        var field =
                known.isPresent()
                        ? Optional.ofNullable(fields.getCustomFieldObject(known.getAsLong()))
                        : Optional.<CustomField>empty();
        if (field.isEmpty()) {
            id.reset();
        }
        return field;
    }

    private OptionalLong search() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> type.equals(field.getCustomFieldType().getKey()))
                .mapToLong(CustomField::getIdAsLong)
                .findFirst();
    }
}
