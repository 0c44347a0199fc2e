package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The custom fields that JSM brings and one of an administrator, with their ids here. */
public enum JiraField implements CustomField {
    ORGANISATIONS(
            10002,
            "Organizations",
            "sd-customer-organizations",
            issue -> filled(issue.organisations())),
    SATISFACTION(10003, "Satisfaction", "sd-request-feedback", JiraIssue::satisfaction),
    SATISFACTION_DATE(
            10004,
            "Satisfaction date",
            "sd-request-feedback-date",
            issue -> moment(issue.request().rated())),
    REQUEST_TYPE(10005, "Customer Request Type", "vp-origin", issue -> issue.request().type()),
    PARTICIPANTS(
            10006,
            "Request participants",
            "sd-request-participants",
            issue -> filled(issue.request().participants())),
    FIRST_RESPONSE(10007, SlaMetric.FIRST_RESPONSE.words(), "sd-sla-field", issue -> null),
    RESOLUTION(10008, SlaMetric.RESOLUTION.words(), "sd-sla-field", issue -> null),
    CUSTOMER_NUMBER(
            10009,
            "Customer number",
            new Type("com.atlassian.jira.plugin.system.customfieldtypes:float", "Number Field"),
            issue -> number(issue.customerNumber()));

    private final long number;
    private final String words;
    private final Type type;
    private final Function<JiraIssue, Object> value;

    JiraField(long number, String words, String typeKey, Function<JiraIssue, Object> value) {
        this(number, words, new Type("com.atlassian.servicedesk:" + typeKey, words), value);
    }

    JiraField(long number, String words, Type type, Function<JiraIssue, Object> value) {
        this.number = number;
        this.words = words;
        this.type = type;
        this.value = value;
    }

    /** The field of this id, as {@code customfield_10002}. */
    static Optional<JiraField> of(String id) {
        return Stream.of(values()).filter(field -> field.getId().equals(id)).findFirst();
    }

    /** The field that a search calls {@code cf[10002]} or by name. */
    static Optional<JiraField> called(String idOrName) {
        return Stream.of(values())
                .filter(
                        field ->
                                idOrName.equalsIgnoreCase(field.words)
                                        || idOrName.equalsIgnoreCase("cf[" + field.number + "]"))
                .findFirst();
    }

    /** What an issue holds in it; SLA values are Jira's own business and stay inside. */
    Object value(JiraIssue issue) {
        return value.apply(issue);
    }

    private static Object filled(List<?> values) {
        return values.isEmpty() ? null : values;
    }

    /** Whether a project has this field: what JSM brings is for service projects alone. */
    public boolean in(Project project) {
        return this == CUSTOMER_NUMBER
                || project.getProjectTypeKey().getKey().equals(JiraProject.SERVICE);
    }

    private static Object number(Long whole) {
        return whole == null ? null : whole.doubleValue();
    }

    private static Object moment(Instant at) {
        return at == null ? null : Timestamp.from(at);
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
