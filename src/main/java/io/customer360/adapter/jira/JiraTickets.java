package io.customer360.adapter.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.TicketOrder;
import io.customer360.ticket.TicketPage;
import io.customer360.ticket.TicketSet;
import io.customer360.ticket.TicketStatus;
import io.customer360.ticket.Tickets;
import java.util.List;
import java.util.Optional;

/** The tickets of customers as Jira's search finds them. */
public final class JiraTickets implements Tickets {
    private final CustomerClause clauses;
    private final SatisfactionField satisfaction;
    private final ViewersSearch search;
    private final TicketCopies copies;
    private final ConstantsManager constants;

    /** Wired by Spring. */
    public JiraTickets(
            CustomerClause clauses,
            SatisfactionField satisfaction,
            ViewersSearch search,
            TicketCopies copies,
            ConstantsManager constants) {
        this.clauses = clauses;
        this.satisfaction = satisfaction;
        this.search = search;
        this.copies = copies;
        this.constants = constants;
    }

    @Override
    public Optional<TicketPage> page(
            CustomerId customer, TicketSet set, TicketOrder order, Range range, Actor viewer) {
        return jql(customer)
                .flatMap(it -> it.of(set, order))
                .flatMap(jql -> page(jql, range, viewer));
    }

    @Override
    public Optional<TicketCount> count(CustomerId customer, TicketSet set, Actor viewer) {
        return jql(customer)
                .flatMap(it -> it.of(set))
                .flatMap(
                        jql -> search.count(jql, viewer).map(count -> new TicketCount(count, jql)));
    }

    @Override
    public boolean leavesOutMembers(CustomerId customer) {
        return clauses.leavesOutMembers(customer);
    }

    @Override
    public List<TicketStatus> statuses() {
        return constants.getStatuses().stream().map(TicketCopies::status).toList();
    }

    private Optional<TicketPage> page(String jql, Range range, Actor viewer) {
        return search.page(jql, range.start(), range.size(), viewer)
                .map(found -> new TicketPage(copies.of(found.getResults()), found.getTotal(), jql));
    }

    private Optional<TicketJql> jql(CustomerId customer) {
        var rating = satisfaction.find().stream().mapToLong(CustomField::getIdAsLong).findFirst();
        return clauses.of(customer).map(clause -> new TicketJql(clause, rating));
    }
}
