package io.customer360.csm;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.customer360.customer.CustomerDirectory;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.ServedProjects;
import io.customer360.customer.VisibleCustomers;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.RevenueDirectory;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows somebody all their customers at a glance, in few questions whatever their number. */
public final class ShowPortfolio {

    /** How many days ahead renewals are looked at. */
    public static final int DAYS = 90;

    /** How many renewals are listed at most; there are rarely as many. */
    public static final int RENEWALS = 200;

    /** Of how many customers it is checked whether somebody without View all sees them. */
    public static final int MOST_CHECKED = 5000;

    private static final int PIECE = 1000;

    private final CustomerDirectory directory;
    private final VisibleCustomers visibility;
    private final ServedProjects projects;
    private final StatusCounts counts;
    private final Statuses statuses;
    private final RevenueDirectory revenue;
    private final ConvertSums convert;
    private final ShowNews news;
    private final Today today;

    /** Adds up what these stores hold. */
    public ShowPortfolio(
            CustomerDirectory directory,
            VisibleCustomers visibility,
            ServedProjects projects,
            StatusCounts counts,
            Statuses statuses,
            RevenueDirectory revenue,
            ConvertSums convert,
            ShowNews news,
            Today today) {
        this.directory = directory;
        this.visibility = visibility;
        this.projects = projects;
        this.counts = counts;
        this.statuses = statuses;
        this.revenue = revenue;
        this.convert = convert;
        this.news = news;
        this.today = today;
    }

    /** The portfolio of somebody; nothing when it is too large to be checked for them. */
    public Optional<Portfolio> of(Actor viewer) {
        viewer.require(Permission.VIEW);
        boolean everything = viewer.may(Permission.VIEW_ALL);
        CustomerScope scope =
                new CustomerScope(
                        everything,
                        viewer.key(),
                        everything ? Set.of() : projects.of(viewer.key()));
        if (everything) {
            return Optional.of(of(List.of(Among.all(scope)), viewer));
        }
        List<CustomerId> proposed =
                directory.traits(CustomerFilter.NONE, scope, MOST_CHECKED + 1).stream()
                        .map(CustomerDirectory.Traits::customer)
                        .toList();
        return proposed.size() > MOST_CHECKED
                ? Optional.empty()
                : Optional.of(of(pieces(visibility.among(viewer, proposed)), viewer));
    }

    private Portfolio of(List<Among> pieces, Actor viewer) {
        LocalDate day = today.in(Optional.empty());
        LocalDate end = day.plusDays(DAYS);
        Map<Optional<StatusId>, Integer> shares =
                pieces.stream()
                        .flatMap(piece -> counts.of(piece).entrySet().stream())
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        Optional<Totals> arr =
                viewer.may(Permission.SEE_REVENUE) ? Optional.of(arr(pieces)) : Optional.empty();
        return new Portfolio(
                shares.values().stream().mapToInt(Integer::intValue).sum(),
                statuses.all().stream()
                        .map(
                                status ->
                                        new Portfolio.Share(
                                                status,
                                                shares.getOrDefault(Optional.of(status.id()), 0)))
                        .toList(),
                shares.getOrDefault(Optional.<StatusId>empty(), 0),
                arr,
                arr.flatMap(totals -> convert.inBase(totals, day)),
                day,
                pieces.stream()
                        .flatMap(piece -> revenue.renewals(piece, day, end, RENEWALS).stream())
                        .sorted(comparing(UpcomingRenewal::day))
                        .limit(RENEWALS)
                        .toList(),
                pieces.stream().mapToInt(piece -> revenue.countRenewals(piece, day, end)).sum(),
                news.of(viewer));
    }

    private Totals arr(List<Among> pieces) {
        return pieces.stream().map(revenue::arr).reduce(Totals.NONE, Totals::plus);
    }

    /** In pieces, because no database takes lists of any length. */
    private static List<Among> pieces(Collection<CustomerId> customers) {
        List<CustomerId> all = List.copyOf(customers);
        List<Among> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            pieces.add(Among.these(all.subList(from, Math.min(from + PIECE, all.size()))));
        }
        return pieces;
    }
}
