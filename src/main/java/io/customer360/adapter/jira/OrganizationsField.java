package io.customer360.adapter.jira;

import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** The Organizations custom field, in which a ticket names the customers it is shared with. */
public final class OrganizationsField {
    private static final String TYPE = "com.atlassian.servicedesk:sd-customer-organizations";

    private final FieldOfType field;

    /** Wired by Spring. */
    public OrganizationsField(CustomFieldManager fields, CacheManager caches) {
        this.field =
                new FieldOfType(fields, caches, TYPE, "io.customer360.jira.organizations-field");
    }

    /** The field, when Jira Service Management has made it. */
    public Optional<CustomField> find() {
        return field.find();
    }
}
