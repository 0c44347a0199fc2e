package io.customer360.adapter.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.Tickets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticket counts from Jira's own search, always under the viewer's permissions. Without the
 * Organizations field, or when Jira refuses the search to this viewer, there is no count.
 */
public final class JiraTickets implements Tickets {
    private static final Logger LOG = LoggerFactory.getLogger(JiraTickets.class);

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
    public Optional<TicketCount> open(CustomerId customer, Actor actor) {
        return field.find().flatMap(organizations -> count(openOf(organizations, customer), actor));
    }

    private static String openOf(CustomField organizations, CustomerId customer) {
        return "cf[%d] = %d AND resolution IS EMPTY"
                .formatted(organizations.getIdAsLong(), customer.value());
    }

    private Optional<TicketCount> count(String jql, Actor actor) {
        var viewer = users.getUserByKey(actor.key().value());
        var parsed = search.parseQuery(viewer, jql);
        if (viewer == null
                || !parsed.isValid()
                || search.validateQuery(viewer, parsed.getQuery()).hasAnyErrors()) {
            LOG.debug("Jira refuses to search: {}", jql);
            return Optional.empty();
        }
        try {
            return Optional.of(new TicketCount(search.searchCount(viewer, parsed.getQuery()), jql));
        } catch (SearchException failed) {
            LOG.warn("Jira could not search: {}", jql, failed);
            return Optional.empty();
        }
    }
}
