package io.customer360.ticket;

import io.customer360.settings.Preferences;
import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.ticket.CustomerTickets.Range;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows the tickets of a customer to one person: lists, counts, and what to filter by. */
public final class ShowTickets {
    private static final int SHOWN = 10;

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
        Optional<CustomerTickets> found = tickets.of(customer, viewer);
        var offered = TicketColumn.offered(found.map(CustomerTickets::canBeRated).orElse(true));
        var asked = offered.contains(query.order().column()) ? query : query.by(TicketOrder.NEWEST);
        var page = found.flatMap(it -> page(it, asked));
        var shown = page.filter(it -> beyond(asked, it)).map(it -> asked.from(last(it)));
        if (shown.isPresent()) {
            page = found.flatMap(it -> page(it, shown.get()));
        }
        return new TicketSheet(
                customer,
                shown.orElse(asked),
                page,
                query.statuses()
                        ? page.map(it -> statuses(found.get(), query, it, known))
                                .orElse(StatusCounts.NONE)
                                .with(known.stream().filter(it -> chosen(query, it)).toList())
                        : StatusCounts.NOT_ASKED,
                offered,
                query.full() ? columns(viewer.key()) : TicketColumn.brief(asked.order()),
                found.filter(CustomerTickets::leavesOutMembers).isPresent());
    }

    /** The open tickets, and the newest of them without the one that the viewer looks at. */
    public Optional<OpenTickets> open(CustomerId customer, Optional<String> except, Actor viewer) {
        var newest = new TicketOrder(TicketColumn.CREATED, true);
        return tickets.of(customer, viewer)
                .flatMap(it -> it.page(new TicketSet.Open(), newest, new Range(0, SHOWN + 1)))
                .map(page -> open(page, except.orElse("")));
    }

    /** So many of the open tickets from a place counted from 0, the newest first. */
    public Optional<TicketPage> open(CustomerId customer, int start, int size, Actor viewer) {
        var newest = new TicketOrder(TicketColumn.CREATED, true);
        return tickets.of(customer, viewer)
                .flatMap(it -> it.page(new TicketSet.Open(), newest, new Range(start, size)));
    }

    /** Some of the open tickets that are escalated, those with the latest change first. */
    public Optional<TicketPage> escalated(CustomerId customer, int size, Actor viewer) {
        var escalated =
                new TicketSet.Escalated(
                        "(" + settings.current().escalation() + ") AND resolution IS EMPTY");
        return tickets.of(customer, viewer)
                .flatMap(it -> it.page(escalated, TicketOrder.NEWEST, new Range(0, size)));
    }

    /** How many open tickets these customers have, each ticket counted once. */
    public Optional<Long> countOpen(Collection<CustomerId> customers, Actor viewer) {
        return tickets.ofAny(customers, viewer)
                .flatMap(it -> it.count(new TicketSet.Open()))
                .map(TicketCount::count);
    }

    /** The figures over all tickets. */
    public TicketSummary summary(CustomerId customer, Actor viewer) {
        var escalated = new TicketSet.Escalated(settings.current().escalation());
        Optional<CustomerTickets> found = tickets.of(customer, viewer);
        return new TicketSummary(
                found.flatMap(it -> it.count(TicketSet.ALL)),
                found.flatMap(it -> it.count(new TicketSet.Open())),
                found.flatMap(it -> it.count(escalated)),
                found.flatMap(ShowTickets::satisfaction));
    }

    /** The columns that somebody has chosen, or the usual ones. */
    List<TicketColumn> columns(UserKey user) {
        return preferences
                .of(user, ChooseTicketColumns.NAME)
                .map(TicketColumn::parse)
                .orElseGet(TicketColumn::usual);
    }

    private static Optional<TicketPage> page(CustomerTickets tickets, TicketQuery query) {
        return tickets.page(query.set(), query.order(), new Range(query.start(), query.size()));
    }

    private static boolean beyond(TicketQuery query, TicketPage page) {
        return query.start() >= Math.max(page.total(), 1);
    }

    private static int last(TicketPage page) {
        return (int) Math.max(0, Math.min(page.total(), TicketQuery.WINDOW) - 1);
    }

    private static StatusCounts statuses(
            CustomerTickets tickets, TicketQuery query, TicketPage page, List<TicketStatus> known) {
        var total =
                query.status().isEmpty()
                        ? OptionalLong.of(page.total())
                        : count(tickets, query.words(), List.of());
        if (total.isEmpty()) {
            return StatusCounts.NONE;
        }
        List<TicketStatus> seen =
                known.stream()
                        .filter(it -> page.tickets().stream().anyMatch(t -> has(t, it)))
                        .toList();
        return StatusCounts.of(
                total.getAsLong(), seen, known, some -> count(tickets, query.words(), some));
    }

    private static OptionalLong count(
            CustomerTickets tickets, TicketWords words, List<TicketStatus> statuses) {
        var ids = statuses.stream().map(TicketStatus::id).toList();
        return tickets.count(new TicketSet.Matching(words, ids)).stream()
                .mapToLong(TicketCount::count)
                .findFirst();
    }

    private static OpenTickets open(TicketPage page, String except) {
        return new OpenTickets(
                new TicketCount(page.total(), page.jql()),
                page.tickets().stream()
                        .filter(ticket -> !ticket.key().equals(except))
                        .limit(SHOWN)
                        .toList());
    }

    /** The ratings; nothing when their counts do not add up, as somebody rated in between. */
    private static Optional<Satisfaction> satisfaction(CustomerTickets tickets) {
        var all = tickets.count(new TicketSet.Rated(List.of(1, 2, 3, 4, 5)));
        return all.flatMap(
                rated ->
                        rated.count() == 0
                                ? Optional.of(new Satisfaction(0, rated))
                                : satisfaction(tickets, rated));
    }

    private static Optional<Satisfaction> satisfaction(CustomerTickets tickets, TicketCount rated) {
        long stars = 0;
        long left = rated.count();
        for (int one = 1; one <= Satisfaction.BEST; one++) {
            var some = tickets.count(new TicketSet.Rated(List.of(one)));
            if (some.isEmpty()) {
                return Optional.empty();
            }
            stars += one * some.get().count();
            left -= some.get().count();
        }
        return left == 0 ? Optional.of(new Satisfaction(stars, rated)) : Optional.empty();
    }

    private static boolean chosen(TicketQuery query, TicketStatus status) {
        return query.status().stream().anyMatch(status.id()::equals);
    }

    private static boolean has(Ticket ticket, TicketStatus status) {
        return ticket.status().id().equals(status.id());
    }
}
