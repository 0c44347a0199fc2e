package io.customer360.ticket;

import io.customer360.settings.Preferences;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.ticket.Tickets.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows the tickets of a customer to one person: lists, counts, and what to filter by. */
public final class ShowTickets {
    private static final int NEWEST = 10;

    private final Tickets tickets;
    private final TicketSettingsStore settings;
    private final Preferences preferences;

    /** Shows what Jira finds, in the columns that people prefer. */
    public ShowTickets(Tickets tickets, TicketSettingsStore settings, Preferences preferences) {
        this.tickets = tickets;
        this.settings = settings;
        this.preferences = preferences;
    }

    /** The tickets that a query asks for. */
    public TicketSheet list(CustomerId customer, TicketQuery query, Actor viewer) {
        List<TicketStatus> known = tickets.statuses();
        if (query.status().isPresent() && known.stream().noneMatch(it -> chosen(query, it))) {
            throw Rejected.at("status", "c360.input.choice.error");
        }
        var asked = query;
        var page = page(customer, asked, viewer);
        if (page.isPresent() && beyond(asked, page.get())) {
            asked = asked.from(last(page.get()));
            page = page(customer, asked, viewer);
        }
        return new TicketSheet(
                customer,
                asked,
                page,
                page.map(found -> statuses(customer, query, found, known, viewer))
                        .orElse(StatusCounts.NONE)
                        .with(known.stream().filter(it -> chosen(query, it)).toList()),
                query.full() ? columns(viewer.key()) : TicketColumn.brief(query.order()),
                tickets.leavesOutMembers(customer));
    }

    /** The open tickets, and the newest of them without the one that the viewer looks at. */
    public Optional<OpenTickets> open(CustomerId customer, Optional<String> except, Actor viewer) {
        var newest = new TicketOrder(TicketColumn.CREATED, true);
        return tickets.page(
                        customer, new TicketSet.Open(), newest, new Range(0, NEWEST + 1), viewer)
                .map(page -> open(page, except.orElse("")));
    }

    /** The figures over all tickets. */
    public TicketSummary summary(CustomerId customer, Actor viewer) {
        var escalated = new TicketSet.Escalated(settings.current().escalation());
        return new TicketSummary(
                tickets.count(customer, TicketSet.ALL, viewer),
                tickets.count(customer, new TicketSet.Open(), viewer),
                tickets.count(customer, escalated, viewer),
                satisfaction(customer, viewer));
    }

    /** The columns that somebody has chosen, or the usual ones. */
    List<TicketColumn> columns(UserKey user) {
        return preferences
                .of(user, ChooseTicketColumns.NAME)
                .map(TicketColumn::parse)
                .orElseGet(TicketColumn::usual);
    }

    private Optional<TicketPage> page(CustomerId customer, TicketQuery query, Actor viewer) {
        return tickets.page(
                customer,
                query.set(),
                query.order(),
                new Range(query.start(), query.size()),
                viewer);
    }

    private static boolean beyond(TicketQuery query, TicketPage page) {
        return query.start() >= Math.max(page.total(), 1);
    }

    private static int last(TicketPage page) {
        return (int) Math.max(0, Math.min(page.total(), TicketQuery.WINDOW) - 1);
    }

    private StatusCounts statuses(
            CustomerId customer,
            TicketQuery query,
            TicketPage page,
            List<TicketStatus> known,
            Actor viewer) {
        var total =
                query.status().isEmpty()
                        ? OptionalLong.of(page.total())
                        : count(customer, query.words(), List.of(), viewer);
        if (total.isEmpty()) {
            return StatusCounts.NONE;
        }
        List<TicketStatus> seen =
                known.stream()
                        .filter(it -> page.tickets().stream().anyMatch(t -> has(t, it)))
                        .toList();
        return StatusCounts.of(
                total.getAsLong(),
                seen,
                known,
                some -> count(customer, query.words(), some, viewer));
    }

    private OptionalLong count(
            CustomerId customer, TicketWords words, List<TicketStatus> statuses, Actor viewer) {
        var ids = statuses.stream().map(TicketStatus::id).toList();
        return tickets.count(customer, new TicketSet.Matching(words, ids), viewer).stream()
                .mapToLong(TicketCount::count)
                .findFirst();
    }

    private static OpenTickets open(TicketPage page, String except) {
        return new OpenTickets(
                new TicketCount(page.total(), page.jql()),
                page.tickets().stream()
                        .filter(ticket -> !ticket.key().equals(except))
                        .limit(NEWEST)
                        .toList());
    }

    /** The mean of the ratings from their counts, the last of which follows from the others. */
    private Optional<Satisfaction> satisfaction(CustomerId customer, Actor viewer) {
        var rated = tickets.count(customer, new TicketSet.Rated(List.of(1, 2, 3, 4, 5)), viewer);
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        long left = rated.get().count();
        long stars = 0;
        for (int one = 1; one < Satisfaction.BEST && left > 0; one++) {
            var some = tickets.count(customer, new TicketSet.Rated(List.of(one)), viewer);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            stars += one * some.get().count();
            left -= some.get().count();
        }
        return Optional.of(new Satisfaction(stars + Satisfaction.BEST * left, rated.get()));
    }

    private static boolean chosen(TicketQuery query, TicketStatus status) {
        return query.status().stream().anyMatch(status.id()::equals);
    }

    private static boolean has(Ticket ticket, TicketStatus status) {
        return ticket.status().id().equals(status.id());
    }
}
