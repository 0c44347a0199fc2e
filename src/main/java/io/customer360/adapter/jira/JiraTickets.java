package io.customer360.adapter.jira;

import static java.util.stream.Collectors.joining;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.ticket.CustomerTickets;
import io.customer360.ticket.TicketCount;
import io.customer360.ticket.TicketOrder;
import io.customer360.ticket.TicketPage;
import io.customer360.ticket.TicketSet;
import io.customer360.ticket.TicketStatus;
import io.customer360.ticket.Tickets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
    public Optional<CustomerTickets> of(CustomerId customer, Actor viewer) {
        return clauses.of(customer).map(clause -> searched(clause, viewer));
    }

    @Override
    public Optional<CustomerTickets> ofAny(Collection<CustomerId> customers, Actor viewer) {
        var found = customers.stream().map(clauses::of).toList();
        if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var all = found.stream().flatMap(Optional::stream).toList();
        return Optional.of(
                searched(
                        new CustomerClause.Found(
                                all.stream()
                                        .map(CustomerClause.Found::jql)
                                        .collect(joining(" OR ", "(", ")")),
                                all.stream().anyMatch(CustomerClause.Found::leavesOutMembers)),
                        viewer));
    }

    private Searched searched(CustomerClause.Found clause, Actor viewer) {
        var rating = satisfaction.find().stream().mapToLong(CustomField::getIdAsLong).findFirst();
        return new Searched(clause, rating, viewer);
    }

    @Override
    public List<TicketStatus> statuses() {
        return constants.getStatuses().stream().map(TicketCopies::status).toList();
    }

    /** What one person finds by one clause. */
    private final class Searched implements CustomerTickets {
        private final CustomerClause.Found clause;
        private final OptionalLong rating;
        private final Actor viewer;
        private final TicketJql jql;

        Searched(CustomerClause.Found clause, OptionalLong rating, Actor viewer) {
            this.clause = clause;
            this.rating = rating;
            this.viewer = viewer;
            this.jql = new TicketJql(clause.jql(), rating);
        }

        @Override
        public Optional<TicketPage> page(TicketSet set, TicketOrder order, Range range) {
            return jql.of(set, order).flatMap(asked -> page(asked, range));
        }

        @Override
        public Optional<TicketCount> count(TicketSet set) {
            return jql.of(set)
                    .flatMap(
                            asked ->
                                    search.count(asked, viewer)
                                            .map(count -> new TicketCount(count, asked)));
        }

        @Override
        public Optional<String> search(TicketSet set) {
            return jql.of(set);
        }

        @Override
        public boolean leavesOutMembers() {
            return clause.leavesOutMembers();
        }

        @Override
        public boolean canBeRated() {
            return rating.isPresent();
        }

        private Optional<TicketPage> page(String asked, Range range) {
            return search.page(asked, range.start(), range.size(), viewer)
                    .map(
                            found ->
                                    new TicketPage(
                                            copies.of(found.getResults()),
                                            found.getTotal(),
                                            asked));
        }
    }
}
