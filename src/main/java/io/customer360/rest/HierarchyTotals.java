package io.customer360.rest;

import io.customer360.customer.Hierarchy;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.revenue.Totals;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.subscription.ShowFigures;
import io.customer360.ticket.ShowTickets;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds up the figures of the customers in a hierarchy. */
public final class HierarchyTotals {
    /** Of how many customers Jira is asked for the open tickets, in one search. */
    private static final int MOST_SEARCHED = 50;

    private final Profiles profiles;
    private final ShowFigures figures;
    private final ShowTickets tickets;

    /** Wired by Spring. */
    public HierarchyTotals(Profiles profiles, ShowFigures figures, ShowTickets tickets) {
        this.profiles = profiles;
        this.figures = figures;
        this.tickets = tickets;
    }

    /** The yearly recurring revenue of each; nothing for who may not see it. */
    Optional<Map<CustomerId, List<Money>>> arr(Collection<Organisation> customers, Actor viewer) {
        return viewer.may(Permission.SEE_REVENUE)
                ? Optional.of(arr(customers.stream().map(Organisation::id).distinct().toList()))
                : Optional.empty();
    }

    /** The totals over these customers. */
    HierarchyJson.Total of(Collection<CustomerId> customers, Actor viewer) {
        var arr = viewer.may(Permission.SEE_REVENUE) ? sum(arr(customers)) : null;
        return new HierarchyJson.Total(
                customers.size(),
                arr == null ? null : arr.sums().amounts(),
                arr == null ? null : codes(arr.tooLarge()),
                open(customers, viewer).orElse(null),
                MOST_SEARCHED,
                customers.size() >= Hierarchy.MOST);
    }

    private Map<CustomerId, List<Money>> arr(Collection<CustomerId> customers) {
        Collection<Profile> known = profiles.of(customers).values();
        return figures.of(known).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().arr().amounts()));
    }

    /** Amounts of many customers may grow beyond what an amount can carry. */
    private static Totals sum(Map<CustomerId, List<Money>> amounts) {
        return Totals.of(amounts.values().stream().flatMap(List::stream).toList());
    }

    private static List<String> codes(List<Currency> currencies) {
        return currencies.stream().map(Currency::getCurrencyCode).toList();
    }

    /** A ticket of two of them counts once. */
    private Optional<Long> open(Collection<CustomerId> customers, Actor viewer) {
        return customers.size() > MOST_SEARCHED
                ? Optional.empty()
                : tickets.countOpen(customers, viewer);
    }
}
