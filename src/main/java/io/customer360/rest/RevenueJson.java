package io.customer360.rest;

import io.customer360.rest.view.Worded;
import io.customer360.revenue.Measure;
import io.customer360.revenue.MetricQuery;
import io.customer360.revenue.MetricSheet;
import io.customer360.revenue.MonthFigures;
import io.customer360.shared.Money;
import io.customer360.subscription.Mrr;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** The recurring revenue of a customer, now and month by month. */
public record RevenueJson(
        int customer,
        List<Money> arr,
        List<Money> mrr,
        ConvertedJson arrInBase,
        Measure measure,
        String currency,
        List<Choice> from,
        List<Choice> to,
        List<OptionJson> measures,
        List<OptionJson> currencies,
        List<Month> months,
        List<String> missing,
        boolean derived,
        boolean empty,
        boolean revenueVisible) {

    /** A month to choose. */
    public record Choice(YearMonth month, boolean selected) {}

    /** One month; the value is that of the measure, absent when it is not known. */
    public record Month(
            YearMonth month,
            String value,
            Money mrr,
            Money arr,
            int subscriptions,
            long seats,
            boolean derived) {

        static Month of(MonthFigures figures, Measure measure, boolean revenueVisible) {
            var arr = revenueVisible ? figures.arr().orElse(null) : null;
            var mrr = arr == null ? null : new Mrr(arr).rounded();
            return new Month(
                    figures.month(),
                    switch (measure) {
                        case MRR -> mrr == null ? null : mrr.text();
                        case ARR -> arr == null ? null : arr.text();
                        case SUBSCRIPTIONS -> Integer.toString(figures.subscriptions());
                        case SEATS -> Long.toString(figures.seats());
                    },
                    mrr,
                    arr,
                    figures.subscriptions(),
                    figures.seats(),
                    figures.derived());
        }
    }

    /** Copies a sheet. */
    public static RevenueJson of(MetricSheet sheet) {
        boolean visible = sheet.revenueVisible();
        var months =
                sheet.months().stream()
                        .map(month -> Month.of(month, sheet.measure(), visible))
                        .toList();
        return new RevenueJson(
                sheet.customer().value(),
                visible ? sheet.now().amounts() : null,
                visible ? sheet.now().map(arr -> new Mrr(arr).rounded()).amounts() : null,
                visible ? inBase(sheet) : null,
                sheet.measure(),
                sheet.currency().orElse(null),
                choices(sheet.known(), sheet.months().isEmpty() ? null : months.get(0).month()),
                choices(
                        sheet.known(),
                        months.isEmpty() ? null : months.get(months.size() - 1).month()),
                measures(sheet),
                currencies(sheet),
                months,
                sheet.months().stream()
                        .flatMap(month -> month.missing().stream())
                        .map(Currency::getCurrencyCode)
                        .distinct()
                        .sorted()
                        .toList(),
                sheet.months().stream().anyMatch(MonthFigures::derived),
                sheet.empty(),
                visible);
    }

    private static ConvertedJson inBase(MetricSheet sheet) {
        return sheet.nowInBase()
                .filter(
                        total ->
                                sheet.now().amounts().stream()
                                        .anyMatch(it -> !it.currency().equals(total.base())))
                .map(ConvertedJson::of)
                .orElse(null);
    }

    private static List<Choice> choices(List<YearMonth> known, YearMonth chosen) {
        return known.stream().map(month -> new Choice(month, month.equals(chosen))).toList();
    }

    private static List<OptionJson> measures(MetricSheet sheet) {
        return Stream.of(Measure.values())
                .filter(measure -> sheet.revenueVisible() || !measure.revenue())
                .map(measure -> Worded.of(measure.code(), measure.textKey()))
                .map(value -> OptionJson.of(value, sheet.measure().code()))
                .toList();
    }

    /**
     * Nothing to choose while there is one currency, which is the base currency or all there is.
     */
    private static List<OptionJson> currencies(MetricSheet sheet) {
        if (sheet.currency().isEmpty()) {
            return List.of();
        }
        var chosen = sheet.currency().get();
        var others =
                sheet.base()
                        .filter(base -> !sheet.currencies().equals(List.of(base)))
                        .map(base -> new Worded(MetricQuery.BASE, base.getCurrencyCode()));
        return Stream.concat(
                        sheet.currencies().stream()
                                .map(Currency::getCurrencyCode)
                                .map(Worded::plain),
                        others.stream())
                .map(value -> OptionJson.of(value, chosen))
                .toList();
    }
}
