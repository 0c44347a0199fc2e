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
 * The Organizations custom field, known by its type because its name can be changed. That it is
 * missing is not remembered, since Jira Service Management may make it at any moment.
 */
public final class OrganizationsField {
    private static final String TYPE = "com.atlassian.servicedesk:sd-customer-organizations";

    private final CustomFieldManager fields;
    private final CachedReference<OptionalLong> id;

    /** Wired by Spring. */
    public OrganizationsField(CustomFieldManager fields, CacheManager caches) {
        this.fields = fields;
        this.id =
                caches.getCachedReference(
                        "io.customer360.jira.organizations-field",
                        this::search,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(5, TimeUnit.MINUTES)
                                .build());
    }

    /** The field, when Jira Service Management has made it. */
    public Optional<CustomField> find() {
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
                .filter(field -> TYPE.equals(field.getCustomFieldType().getKey()))
                .mapToLong(CustomField::getIdAsLong)
                .findFirst();
    }
}
