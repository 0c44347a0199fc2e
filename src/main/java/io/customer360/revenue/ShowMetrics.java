package io.customer360.revenue;

import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the monthly figures of a customer; in the base currency by the rates of each month. */
public final class ShowMetrics {

    private static final int LONGEST = 60;
    private static final int USUAL = 12;

    private final Metrics metrics;
    private final Figures figures;
    private final ConvertSums convert;
    private final Profiles profiles;
    private final Today today;

    /** Shows what these stores hold. */
    public ShowMetrics(
            Metrics metrics, Figures figures, ConvertSums convert, Profiles profiles, Today today) {
        this.metrics = metrics;
        this.figures = figures;
        this.convert = convert;
        this.profiles = profiles;
        this.today = today;
    }

    /** The months asked for, a year when none are; a range the wrong way round is turned. */
    public MetricSheet on(CustomerId customer, MetricQuery query, Actor viewer) {
        LocalDate day = today.in(profiles.of(customer).zone());
        YearMonth now = YearMonth.from(day);
        List<Metric> kept =
                metrics.of(List.of(customer), now.minusMonths(LONGEST - 1L)).get(customer).stream()
                        .filter(metric -> !metric.isNothing())
                        .toList();
        Optional<Conversion> conversion = convert.conversion();
        MoneySums arr =
                MoneySums.of(
                        figures.of(List.of(customer)).get(customer).stream()
                                .map(Figure::arr)
                                .toList());
        boolean revenue = viewer.may(Permission.SEE_REVENUE);
        Optional<String> chosen = currency(query, kept, conversion, revenue);
        List<YearMonth> known = known(kept, now);
        return new MetricSheet(
                customer,
                arr,
                conversion.map(rates -> rates.of(arr, day)),
                known,
                currencies(kept),
                conversion.map(Conversion::base),
                measure(query, revenue),
                chosen,
                months(query, known).stream()
                        .map(month -> figures(month, kept, chosen, conversion, day))
                        .toList(),
                revenue);
    }

    private static Measure measure(MetricQuery query, boolean revenue) {
        return query.measure()
                .filter(measure -> revenue || !measure.revenue())
                .orElse(revenue ? Measure.MRR : Measure.SUBSCRIPTIONS);
    }

    /** Who may not see revenue gets everything counted together. */
    private static Optional<String> currency(
            MetricQuery query,
            List<Metric> kept,
            Optional<Conversion> conversion,
            boolean revenue) {
        List<String> codes = currencies(kept).stream().map(Currency::getCurrencyCode).toList();
        if (codes.isEmpty() || !revenue) {
            return Optional.empty();
        }
        boolean several = conversion.isPresent() && codes.size() > 1;
        return query.currency()
                .filter(
                        it ->
                                it.equals(MetricQuery.BASE)
                                        ? conversion.isPresent()
                                        : codes.contains(it))
                .or(() -> Optional.of(several ? MetricQuery.BASE : codes.get(0)));
    }

    private static List<Currency> currencies(List<Metric> kept) {
        return kept.stream()
                .map(metric -> metric.figure().currency())
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private static List<YearMonth> known(List<Metric> kept, YearMonth now) {
        YearMonth usual = now.minusMonths(KeepRevenue.MONTHS - 1L);
        YearMonth first =
                kept.stream()
                        .map(Metric::month)
                        .filter(month -> month.isBefore(usual))
                        .min(Comparator.naturalOrder())
                        .orElse(usual);
        return Stream.iterate(first, month -> !month.isAfter(now), month -> month.plusMonths(1))
                .toList();
    }

    private static List<YearMonth> months(MetricQuery query, List<YearMonth> known) {
        YearMonth from = query.from().orElse(known.get(known.size() - USUAL));
        YearMonth to = query.to().orElse(known.get(known.size() - 1));
        YearMonth first = from.isAfter(to) ? to : from;
        YearMonth last = from.isAfter(to) ? from : to;
        return known.stream()
                .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                .toList();
    }

    private static MonthFigures figures(
            YearMonth month,
            List<Metric> kept,
            Optional<String> chosen,
            Optional<Conversion> conversion,
            LocalDate today) {
        Optional<Currency> only =
                chosen.filter(it -> !it.equals(MetricQuery.BASE)).map(Currency::getInstance);
        List<Metric> counted =
                kept.stream()
                        .filter(metric -> metric.month().equals(month))
                        .filter(
                                metric ->
                                        only.stream().allMatch(metric.figure().currency()::equals))
                        .toList();
        MoneySums sums = MoneySums.of(counted.stream().map(it -> it.figure().arr()).toList());
        LocalDate day = earlier(month.atEndOfMonth(), today);
        Optional<Converted> converted =
                only.isPresent() ? Optional.empty() : conversion.map(rates -> rates.of(sums, day));
        Optional<Money> arr = only.map(sums::in).or(() -> converted.flatMap(Converted::total));
        return new MonthFigures(
                month,
                arr,
                counted.stream().mapToInt(metric -> metric.figure().subscriptions()).sum(),
                counted.stream().mapToLong(metric -> metric.figure().seats()).sum(),
                converted.map(Converted::missing).orElse(List.of()),
                counted.stream().anyMatch(Metric::derived));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
