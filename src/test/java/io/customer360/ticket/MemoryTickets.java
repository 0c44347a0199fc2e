package io.customer360.ticket;

import static io.customer360.ticket.ATicket.aTicket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tickets in memory, the same for everybody; it counts how often it is asked. */
public final class MemoryTickets implements Tickets {
    private final List<Ticket> held = new ArrayList<>();
    private final List<TicketSet> asked = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private boolean silent;

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
    public List<Range> ranges() {
        return ranges;
    }

    @Override
    public Optional<TicketPage> page(
            CustomerId customer, TicketSet set, TicketOrder order, Range range, Actor viewer) {
        asked.add(set);
        ranges.add(range);
        var found = found(set);
        var piece = found.stream().skip(range.start()).limit(range.size()).toList();
        return silent
                ? Optional.empty()
                : Optional.of(new TicketPage(piece, found.size(), jql(customer, set)));
    }

    @Override
    public Optional<TicketCount> count(CustomerId customer, TicketSet set, Actor viewer) {
        asked.add(set);
        return silent
                ? Optional.empty()
                : Optional.of(new TicketCount(found(set).size(), jql(customer, set)));
    }

    @Override
    public boolean leavesOutMembers(CustomerId customer) {
        return false;
    }

    @Override
    public List<TicketStatus> statuses() {
        return List.of(ATicket.OPEN, ATicket.WAITING, ATicket.DONE);
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
