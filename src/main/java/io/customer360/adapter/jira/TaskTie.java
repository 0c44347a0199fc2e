package io.customer360.adapter.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import io.customer360.shared.CustomerId;
import io.customer360.task.Choice;
import io.customer360.task.TaskSettingsStore;
import io.customer360.ticket.TicketCustomers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an issue names its customer: in the Organizations field or, for projects without it, in a
 * number field that an administrator has chosen. Both take the customer's number, in searches as in
 * forms. Jira leaves out a field that a project does not have, so that what it kept is looked at.
 */
public final class TaskTie {
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    private final TaskSettingsStore settings;
    private final OrganizationsField organizations;
    private final CustomFieldManager fields;
    private final TicketCustomers<Issue> customers;

    /** Wired by Spring. */
    public TaskTie(
            TaskSettingsStore settings,
            OrganizationsField organizations,
            CustomFieldManager fields,
            TicketCustomers<Issue> customers) {
        this.settings = settings;
        this.organizations = organizations;
        this.fields = fields;
        this.customers = customers;
    }

    /** The fields to choose from, by name. */
    List<Choice> choices() {
        return fields.getCustomFieldObjects().stream()
                .filter(TaskTie::number)
                .map(field -> new Choice(String.valueOf(field.getIdAsLong()), field.getName()))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Whether there is the field that was chosen. */
    boolean exists() {
        return field().isPresent();
    }

    /** The JQL that says which issues name a customer; nothing without the field. */
    Optional<String> clause(CustomerId customer) {
        return field().map(field -> "cf[" + field.getIdAsLong() + "] = " + customer.value());
    }

    /** Lets an issue that is to be made name a customer. */
    void write(IssueInputParameters issue, CustomerId customer) {
        field().ifPresent(
                        field ->
                                issue.addCustomFieldValue(
                                        field.getIdAsLong(), String.valueOf(customer.value())));
    }

    /** Whether an issue names this customer. */
    boolean names(Issue issue, CustomerId customer) {
        return customers(issue).contains(customer);
    }

    /** The customers that an issue names. */
    Set<CustomerId> customers(Issue issue) {
        if (settings.current().field().isEmpty()) {
            return Set.copyOf(customers.named(issue));
        }
        return field().map(issue::getCustomFieldValue).orElse(null) instanceof Number number
                        && number.intValue() > 0
                        && number.doubleValue() == number.intValue()
                ? Set.of(new CustomerId(number.intValue()))
                : Set.of();
    }

    private Optional<CustomField> field() {
        var chosen = settings.current().field();
        return chosen.isEmpty()
                ? organizations.find()
                : Optional.ofNullable(fields.getCustomFieldObject(Long.valueOf(chosen)))
                        .filter(TaskTie::number);
    }

    private static boolean number(CustomField field) {
        return NUMBER.equals(field.getCustomFieldType().getKey());
    }
}
