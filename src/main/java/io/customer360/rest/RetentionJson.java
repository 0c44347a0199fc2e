package io.customer360.rest;

import io.customer360.csm.Kept;
import io.customer360.csm.Retention;
import io.customer360.csm.RetentionSheet;
import io.customer360.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of their customers somebody keeps. Whoever may not see revenue gets only what is counted
 * in customers. Parts are in percent.
 *
 * @param customers how many have ever paid anything
 * @param currency the one that amounts are told in; absent when nobody ever paid
 * @param base whether all other currencies are converted to it
 * @param choices the currencies to choose from
 * @param missing those without a rate
 * @param at when it was counted
 */
public record RetentionJson(
        int customers,
        boolean revenueVisible,
        String currency,
        boolean base,
        List<Choice> choices,
        List<String> missing,
        Year year,
        List<Month> months,
        List<Integer> ages,
        List<Cohort> cohorts,
        Instant at) {

    private static final int STEPS = 5;
    private static final int WHOLE = 100;

    /** A currency. */
    public record Choice(String value, boolean selected) {}

    /** What became of the customers of a year ago. */
    public record Year(
            int customers, int lost, BigDecimal churn, BigDecimal net, BigDecimal gross) {}

    /**
     * What became of the customers of the last day before a month.
     *
     * @param start what they paid in a month
     * @param more what those who stayed paid more
     * @param less what those who stayed paid less
     * @param gone what those paid who left
     */
    public record Month(
            YearMonth month,
            boolean running,
            int customers,
            int lost,
            BigDecimal churn,
            BigDecimal net,
            BigDecimal gross,
            String bar,
            Money start,
            Money more,
            Money less,
            Money gone) {}

    /** The customers who came in one quarter. */
    public record Cohort(
            LocalDate from, int quarter, String year, int customers, List<Cell> cells) {}

    /**
     * What is left of them after so many months.
     *
     * @param known whether all of them are that old
     * @param heat how much that is, from 0 to 5
     */
    public record Cell(
            int age, boolean known, int heat, BigDecimal customers, BigDecimal revenue) {}

    static RetentionJson of(RetentionSheet sheet, boolean revenue) {
        Retention found = sheet.retention();
        return new RetentionJson(
                sheet.customers(),
                revenue,
                revenue ? sheet.currency().map(Currency::getCurrencyCode).orElse(null) : null,
                sheet.base(),
                revenue ? choices(sheet) : List.of(),
                revenue ? DashboardViews.codes(sheet.missing()) : List.of(),
                year(found.year(), revenue),
                found.months().stream().map(it -> month(it, sheet.currency(), revenue)).toList(),
                found.ages(),
                found.cohorts().stream().map(it -> cohort(it, found.ages(), revenue)).toList(),
                sheet.at());
    }

    private static List<Choice> choices(RetentionSheet sheet) {
        Stream<String> all =
                sheet.base()
                        ? Stream.concat(
                                sheet.currency().stream().map(Currency::getCurrencyCode),
                                codes(sheet))
                        : codes(sheet);
        return all.distinct()
                .map(
                        code ->
                                new Choice(
                                        code,
                                        sheet.currency()
                                                .map(Currency::getCurrencyCode)
                                                .filter(code::equals)
                                                .isPresent()))
                .toList();
    }

    private static Stream<String> codes(RetentionSheet sheet) {
        return sheet.currencies().stream().map(Currency::getCurrencyCode);
    }

    private static Year year(Kept kept, boolean revenue) {
        return new Year(
                kept.customers(),
                kept.lost(),
                kept.churn().orElse(null),
                seen(kept.net(), revenue),
                seen(kept.gross(), revenue));
    }

    private static Month month(
            Retention.Month month, Optional<Currency> currency, boolean revenue) {
        Kept kept = month.kept();
        Optional<Currency> told = currency.filter(it -> revenue);
        return new Month(
                month.month(),
                month.running(),
                kept.customers(),
                kept.lost(),
                kept.churn().orElse(null),
                seen(kept.net(), revenue),
                seen(kept.gross(), revenue),
                (revenue ? kept.net() : kept.churn()).map(BigDecimal::toPlainString).orElse(""),
                monthly(kept.start(), told),
                monthly(kept.more(), told),
                monthly(kept.less(), told),
                monthly(kept.gone(), told));
    }

    private static Cohort cohort(Retention.Cohort cohort, List<Integer> ages, boolean revenue) {
        return new Cohort(
                cohort.from(),
                (cohort.from().getMonthValue() + 2) / 3,
                Integer.toString(cohort.from().getYear()),
                cohort.customers(),
                IntStream.range(0, ages.size())
                        .mapToObj(i -> cell(ages.get(i), cohort.kept().get(i), revenue))
                        .toList());
    }

    private static Cell cell(int age, Optional<Retention.Rest> rest, boolean revenue) {
        return new Cell(
                age,
                rest.isPresent(),
                rest.map(it -> heat(it.customers())).orElse(0),
                rest.map(Retention.Rest::customers).orElse(null),
                seen(rest.flatMap(Retention.Rest::revenue), revenue));
    }

    private static int heat(BigDecimal percent) {
        return Math.min(percent.intValue(), WHOLE) * STEPS / WHOLE;
    }

    private static BigDecimal seen(Optional<BigDecimal> percent, boolean revenue) {
        return percent.filter(it -> revenue).orElse(null);
    }

    /** A twelfth of what is paid in a year. */
    private static Money monthly(BigDecimal yearly, Optional<Currency> currency) {
        return currency.map(
                        it ->
                                yearly.movePointRight(it.getDefaultFractionDigits())
                                        .divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_EVEN))
                .filter(minor -> minor.toBigInteger().bitLength() < Long.SIZE)
                .map(minor -> new Money(minor.longValueExact(), currency.orElseThrow()))
                .orElse(null);
    }
}
