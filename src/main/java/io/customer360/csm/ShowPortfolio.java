package io.customer360.csm;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.RevenueDirectory;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows somebody all their customers at a glance, in few questions whatever their number. */
public final class ShowPortfolio {

    /** How many days ahead renewals are looked at. */
    public static final int DAYS = 90;

    /** How many renewals are listed at most; there are rarely as many. */
    public static final int RENEWALS = 200;

    private final Pieces pieces;
    private final StatusCounts counts;
    private final Statuses statuses;
    private final RevenueDirectory revenue;
    private final ConvertSums convert;
    private final ShowNews news;
    private final Today today;

    /** Adds up what these stores hold. */
    public ShowPortfolio(
            Pieces pieces,
            StatusCounts counts,
            Statuses statuses,
            RevenueDirectory revenue,
            ConvertSums convert,
            ShowNews news,
            Today today) {
        this.pieces = pieces;
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
        return pieces.of(viewer).map(these -> of(these, viewer));
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
}
