package io.customer360.adapter.jira;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The custom fields of service levels, one for each of them, known by their type. That there are
 * none is not remembered, since Jira Service Management may make one at any moment.
 */
public final class SlaFields {
    private static final String TYPE = "com.atlassian.servicedesk:sd-sla-field";

    private final CustomFieldManager fields;
    private final CachedReference<List<Long>> ids;

    /** Wired by Spring. */
    public SlaFields(CustomFieldManager fields, CacheManager caches) {
        this.fields = fields;
        this.ids =
                caches.getCachedReference(
                        "io.customer360.jira.sla-fields",
                        this::search,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(5, TimeUnit.MINUTES)
                                .build());
    }

    /** The ids of the fields. */
    public List<Long> ids() {
        var known = ids.get();
        if (known.isEmpty()) {
            ids.reset();
        }
        return known;
    }

    private List<Long> search() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> TYPE.equals(field.getCustomFieldType().getKey()))
                .map(CustomField::getIdAsLong)
                .toList();
    }
}
