package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.Tickets;

/** Ticket counts from Jira's own search, always under the viewer's permissions. */
public final class JiraTickets implements Tickets {
    private final SearchService search;
    private final UserManager users;
    private final OrganizationsField field;

    /** Wired by Spring. */
    public JiraTickets(SearchService search, UserManager users, OrganizationsField field) {
        this.search = search;
        this.users = users;
        this.field = field;
    }

    @Override
    public TicketCount open(CustomerId customer, Actor actor) {
        return field.find()
                .map(organizations -> count(openOf(organizations, customer), actor))
                .orElse(new TicketCount(0, ""));
    }

    private static String openOf(CustomField organizations, CustomerId customer) {
        return "cf[%d] = %d AND resolution IS EMPTY"
                .formatted(organizations.getIdAsLong(), customer.value());
    }

    private TicketCount count(String jql, Actor actor) {
        var viewer = users.getUserByKey(actor.key().value());
        var parsed = search.parseQuery(viewer, jql);
        if (viewer == null || !parsed.isValid()) {
            throw new IllegalStateException("cannot search: " + jql);
        }
        try {
            return new TicketCount(search.searchCount(viewer, parsed.getQuery()), jql);
        } catch (SearchException failed) {
            throw new IllegalStateException("search failed: " + jql, failed);
        }
    }
}
