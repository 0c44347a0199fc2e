package io.customer360.adapter.jira;

import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.customer360.ticket.Satisfaction;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The Satisfaction custom field, in which customers rate their requests. */
public final class SatisfactionField {
    private static final String TYPE = "com.atlassian.servicedesk:sd-request-feedback";
    private static final Pattern STARS = Pattern.compile("[1-" + Satisfaction.BEST + "](\\.0+)?");

    private final FieldOfType field;

    /** Wired by Spring. */
    public SatisfactionField(CustomFieldManager fields, CacheManager caches) {
        this.field =
                new FieldOfType(fields, caches, TYPE, "io.customer360.jira.satisfaction-field");
    }

    /** The field, when Jira Service Management has made it. */
    Optional<CustomField> find() {
        return field.find();
    }

    /** The rating of a ticket; no source tells the type of the value, so its text is read. */
    static OptionalInt stars(Issue issue, CustomField field) {
        var text = String.valueOf(issue.getCustomFieldValue(field));
        return STARS.matcher(text).matches()
                ? OptionalInt.of(text.charAt(0) - '0')
                : OptionalInt.empty();
    }
}
