package io.customer360.adapter.jsm;

import com.atlassian.jira.issue.Issue;
import io.customer360.adapter.jira.OrganizationsField;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketCustomers;
import java.util.List;

/** The organisations that a ticket names in its Organizations field. */
public final class TicketOrganizations implements TicketCustomers<Issue> {
    private final Jsm jsm;
    private final OrganizationsField field;

    /** Wired by Spring. */
    public TicketOrganizations(Jsm jsm, OrganizationsField field) {
        this.jsm = jsm;
        this.field = field;
    }

    @Override
    public List<CustomerId> of(Issue issue) {
        return jsm.directory()
                .flatMap(
                        directory ->
                                field.find()
                                        .map(issue::getCustomFieldValue)
                                        .map(directory::inFieldValue))
                .orElse(List.of());
    }
}
