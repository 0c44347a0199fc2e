package io.customer360.csm;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.customer360.revenue.RevenueDirectory;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows somebody how many of their customers renew in the months to come. */
public final class ShowRenewals {

    /** The most months ahead, this one included. */
    public static final int MOST = 12;

    private static final int NAMED = 5;

    private final Pieces pieces;
    private final Overlook overlook;
    private final RevenueDirectory revenue;
    private final Today today;

    /** Counts what these hold. */
    public ShowRenewals(Pieces pieces, Overlook overlook, RevenueDirectory revenue, Today today) {
        this.pieces = pieces;
        this.overlook = overlook;
        this.revenue = revenue;
        this.today = today;
    }

    /**
     * The months to come.
     *
     * @param next those who renew first
     */
    public record Ahead(
            LocalDate from, LocalDate to, List<Month> months, List<UpcomingRenewal> next) {}

    /** How many customers renew in a month, or in what is left of it. */
    public record Month(YearMonth month, LocalDate from, LocalDate to, int count) {}

    /** Of all customers of somebody, or of their own; nothing when they are too many to check. */
    public Optional<Ahead> of(Actor viewer, boolean own, int months) {
        viewer.require(Permission.VIEW);
        LocalDate day = today.in(Optional.empty());
        YearMonth now = YearMonth.from(day);
        LocalDate end = now.plusMonths(months - 1L).atEndOfMonth();
        return (own ? pieces.own(viewer) : pieces.of(viewer))
                .map(
                        these ->
                                new Ahead(
                                        day,
                                        end,
                                        months(now, months, day, these),
                                        next(these, day, end)));
    }

    private List<Month> months(YearMonth first, int months, LocalDate day, List<Among> these) {
        LocalDate end = first.plusMonths(months - 1L).atEndOfMonth();
        Map<YearMonth, Integer> counts =
                these.stream()
                        .flatMap(piece -> overlook.renewing(piece, day, end).entrySet().stream())
                        .collect(
                                groupingBy(
                                        it -> YearMonth.from(it.getKey()),
                                        summingInt(Map.Entry::getValue)));
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> month(month, day, counts.getOrDefault(month, 0)))
                .toList();
    }

    private static Month month(YearMonth month, LocalDate day, int count) {
        LocalDate from = month.atDay(1).isBefore(day) ? day : month.atDay(1);
        return new Month(month, from, month.atEndOfMonth(), count);
    }

    private List<UpcomingRenewal> next(List<Among> these, LocalDate from, LocalDate to) {
        return these.stream()
                .flatMap(piece -> revenue.renewals(piece, from, to, NAMED).stream())
                .sorted(comparing(UpcomingRenewal::day))
                .limit(NAMED)
                .toList();
    }
}
