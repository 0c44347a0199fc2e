package io.customer360.fact;

import io.customer360.run.Piece;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Compares the tickets of customers, one by one, with what Jira finds at this moment. */
public final class AuditCustomers {
    private static final int PART = 100;
    private static final int LEAST = 20;

    /** A customer with more members or tickets is left to the comparison of tickets. */
    private static final int MOST_MEMBERS = 300;

    private static final int MOST_TICKETS = 1_000;

    private final TicketSource source;
    private final CustomersOfUsers users;
    private final Facts facts;
    private final TicketSettingsStore settings;
    private final FactMarks marks;
    private final Clock clock;

    /** Compares facts with this source. */
    public AuditCustomers(
            TicketSource source,
            CustomersOfUsers users,
            Facts facts,
            TicketSettingsStore settings,
            FactMarks marks,
            Clock clock) {
        this.source = source;
        this.users = users;
        this.facts = facts;
        this.settings = settings;
        this.marks = marks;
        this.clock = clock;
    }

    /** The next customer; nothing when enough were compared. */
    Optional<Piece> next(AuditPlace place, AuditedPiece.Stores stores) {
        AuditPlace at = place.left() < 0 ? begin() : place;
        if (at.left() == 0) {
            return Optional.empty();
        }
        Optional<CustomerId> next = facts.customerAfter((int) at.last());
        if (next.isEmpty()) {
            return at.last() == 0 ? Optional.empty() : next(at.fromStart(), stores);
        }
        CustomerId customer = next.get();
        Set<Long> stored = facts.of(customer);
        Set<Long> found = found(customer).orElse(stored);
        Set<Long> differing = settled(differing(found, stored));
        return Optional.of(
                new AuditedPiece(
                        at.past(customer.value(), 1).text(),
                        new FactAudit(
                                0,
                                clock.instant(),
                                0,
                                0,
                                without(differing, stored).size(),
                                without(differing, found).size(),
                                1),
                        differing,
                        FactMark.AUDITED_CUSTOMER,
                        customer.value(),
                        stores));
    }

    private AuditPlace begin() {
        int wanted = Math.max(LEAST, facts.customers() / PART);
        return new AuditPlace(
                true,
                marks.get(FactMark.AUDITED_CUSTOMER).orElse(0),
                Math.min(wanted, facts.customers()));
    }

    private Optional<Set<Long>> found(CustomerId customer) {
        boolean counted = settings.current().mode().countsReporters();
        Set<UserKey> members = counted ? users.members(customer, MOST_MEMBERS + 1) : Set.of();
        return members.size() > MOST_MEMBERS
                ? Optional.empty()
                : source.of(customer, members, MOST_TICKETS);
    }

    /** Those that did not change so recently that they may not have been taken over yet. */
    private Set<Long> settled(Set<Long> differing) {
        Instant settled = clock.instant().minus(AuditFacts.RECENT);
        Set<Long> rest = new HashSet<>(differing);
        source.readAll(differing).tickets().stream()
                .filter(ticket -> !ticket.moments().updated().isBefore(settled))
                .forEach(ticket -> rest.remove(ticket.issue()));
        return rest;
    }

    private static boolean complete(Set<Long> found) {
        return found.size() < MOST_TICKETS;
    }

    private static Set<Long> differing(Set<Long> found, Set<Long> stored) {
        Set<Long> differing = new HashSet<>(without(found, stored));
        if (complete(found)) {
            differing.addAll(without(stored, found));
        }
        return differing;
    }

    private static Set<Long> without(Set<Long> all, Set<Long> others) {
        Set<Long> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
