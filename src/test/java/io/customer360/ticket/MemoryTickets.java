package io.customer360.ticket;

import static io.customer360.ticket.ATicket.aTicket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tickets in memory, the same for everybody; it counts how often it is asked. */
public final class MemoryTickets implements Tickets {
    private final List<Ticket> held = new ArrayList<>();
    private final List<TicketSet> asked = new ArrayList<>();
    private final List<CustomerTickets.Range> ranges = new ArrayList<>();
    private boolean silent;
    private boolean unrated;
    private int resolved;
    private Runnable meanwhile = () -> {};

    /** Holds four open tickets with the word printer. */
    public MemoryTickets() {
        for (int i = 1; i <= 4; i++) {
            held.add(aTicket("SUP-" + i).build());
        }
    }

    /** Holds these instead. */
    public MemoryTickets holding(List<Ticket> tickets) {
        held.clear();
        held.addAll(tickets);
        return this;
    }

    /** From now on there is no answer, as when Jira refuses to search. */
    public void fallSilent() {
        silent = true;
    }

    /** What has been searched for or counted. */
    public List<TicketSet> asked() {
        return asked;
    }

    /** The pieces of lists that were asked for. */
    public List<CustomerTickets.Range> ranges() {
        return ranges;
    }

    /** From now on tickets cannot be rated. */
    public void withoutRatings() {
        unrated = true;
    }

    /** Does something before each count, as others work at the same time. */
    public void meanwhile(Runnable something) {
        meanwhile = something;
    }

    /** How often it was asked which tickets are a customer's. */
    public int resolved() {
        return resolved;
    }

    @Override
    public Optional<CustomerTickets> of(CustomerId customer, Actor viewer) {
        resolved++;
        return Optional.of(new Held(customer));
    }

    @Override
    public Optional<CustomerTickets> ofAny(Collection<CustomerId> customers, Actor viewer) {
        return customers.stream().findFirst().flatMap(one -> of(one, viewer));
    }

    @Override
    public List<TicketStatus> statuses() {
        return List.of(ATicket.OPEN, ATicket.WAITING, ATicket.DONE);
    }

    private final class Held implements CustomerTickets {
        private final CustomerId customer;

        Held(CustomerId customer) {
            this.customer = customer;
        }

        @Override
        public Optional<TicketPage> page(TicketSet set, TicketOrder order, Range range) {
            asked.add(set);
            ranges.add(range);
            var found = found(set);
            var piece = found.stream().skip(range.start()).limit(range.size()).toList();
            return silent
                    ? Optional.empty()
                    : Optional.of(new TicketPage(piece, found.size(), jql(customer, set)));
        }

        @Override
        public Optional<TicketCount> count(TicketSet set) {
            asked.add(set);
            meanwhile.run();
            return silent
                    ? Optional.empty()
                    : Optional.of(new TicketCount(found(set).size(), jql(customer, set)));
        }

        @Override
        public Optional<String> search(TicketSet set) {
            return Optional.of(jql(customer, set));
        }

        @Override
        public boolean leavesOutMembers() {
            return false;
        }

        @Override
        public boolean canBeRated() {
            return !unrated;
        }
    }

    private static String jql(CustomerId customer, TicketSet set) {
        return "cf[10100] = " + customer + " AND " + set.getClass().getSimpleName();
    }

    private List<Ticket> found(TicketSet set) {
        return held.stream().filter(ticket -> matches(ticket, set)).toList();
    }

    private static boolean matches(Ticket ticket, TicketSet set) {
        if (set instanceof TicketSet.Matching some) {
            return some.words().words().stream().allMatch(ticket.summary()::contains)
                    && (some.statuses().isEmpty()
                            || some.statuses().contains(ticket.status().id()));
        }
        if (set instanceof TicketSet.Rated some) {
            return ticket.satisfaction().isPresent()
                    && some.stars().contains(ticket.satisfaction().getAsInt());
        }
        return set instanceof TicketSet.Open
                ? ticket.status().kind() != StatusKind.DONE
                : ticket.type().name().equals("Escalation");
    }
}
