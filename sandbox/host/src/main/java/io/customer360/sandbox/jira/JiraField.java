package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

/** The custom fields that JSM brings, with the ids they have in this world. */
public enum JiraField implements CustomField {
    ORGANISATIONS(10002, "Organizations", "com.atlassian.servicedesk:sd-customer-organizations"),
    SATISFACTION(10003, "Satisfaction", "com.atlassian.servicedesk:sd-request-feedback");

    private final long number;
    private final String words;
    private final Type type;

    JiraField(long number, String words, String typeKey) {
        this.number = number;
        this.words = words;
        this.type = new Type(typeKey, words);
    }

    @Override
    public String getId() {
        return "customfield_" + number;
    }

    @Override
    public Long getIdAsLong() {
        return number;
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return type;
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    private record Type(String key, String name) implements CustomFieldType<Object, Object> {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
