package io.customer360.rest;

import io.customer360.csm.Attention;
import io.customer360.csm.ShowAttention;
import io.customer360.customer.CustomerColumn;
import io.customer360.health.Band;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.settings.Tier;
import io.customer360.settings.Tiers;
import io.customer360.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which customers get too little attention, and which too much.
 *
 * @param days after how many weighted days a customer is forgotten
 * @param workDays of how many days work is counted
 * @param revenueCounted whether revenue is compared
 * @param more how many there are beyond the rows
 * @param list the list of customers, by their last contact
 * @param overServed those who get more than their share
 * @param forgotten how many are forgotten
 * @param leftOut how many are not judged
 * @param at when it was worked out
 */
public record AttentionJson(
        int days,
        int workDays,
        boolean revenueCounted,
        List<Row> rows,
        int more,
        SafeUrl list,
        List<Row> overServed,
        int forgotten,
        int leftOut,
        Instant at) {

    private static final int HUNDRED = 100;

    /**
     * A customer.
     *
     * @param contact when somebody last talked with them; absent when nobody ever did
     * @param days the days since then
     * @param weight what each day counts
     * @param points the weighted days
     */
    public record Row(
            int customer,
            String name,
            SafeUrl url,
            Instant contact,
            int days,
            Money arr,
            Band band,
            String tier,
            BigDecimal hours,
            Parts parts,
            BigDecimal weight,
            BigDecimal points,
            String markCode,
            Label mark) {}

    /** What makes a day count more than one: each part as it is added. */
    public record Parts(BigDecimal revenue, BigDecimal health, BigDecimal tier) {}

    static AttentionJson of(Attention attention, Tiers tiers, CustomerUrls urls) {
        Rows rows = new Rows(attention.currency(), tiers, urls);
        return new AttentionJson(
                attention.settings().days(),
                ShowAttention.WORK_DAYS,
                attention.currency().isPresent(),
                attention.rows().stream().map(rows::of).toList(),
                attention.more(),
                CustomerListLinks.of(urls, Map.of("sort", CustomerColumn.LAST_CONTACT.code())),
                attention.overServed().stream().map(rows::of).toList(),
                attention.forgotten(),
                attention.leftOut(),
                attention.at());
    }

    /** What rows are told in. */
    private record Rows(Optional<Currency> currency, Tiers tiers, CustomerUrls urls) {

        Row of(Attention.Row row) {
            var customer = row.care().customer();
            var parts = row.parts();
            return new Row(
                    customer.id().value(),
                    customer.name(),
                    urls.customer(customer.id()),
                    row.care().contact().orElse(null),
                    row.days(),
                    currency.flatMap(it -> row.arr().map(arr -> money(arr, it))).orElse(null),
                    row.care().band().orElse(null),
                    row.care().tier().flatMap(tiers::find).map(Tier::name).orElse(null),
                    row.hours(),
                    new Parts(
                            hundredths(parts.revenue()),
                            hundredths(parts.health()),
                            hundredths(parts.tier())),
                    hundredths(HUNDRED + parts.revenue() + parts.health() + parts.tier()),
                    row.points(),
                    row.mark().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new Label(
                            row.mark().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            row.mark().textKey()));
        }

        private static BigDecimal hundredths(int percent) {
            return BigDecimal.valueOf(percent, 2);
        }

        private static Money money(BigDecimal amount, Currency currency) {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(),
                    currency);
        }
    }
}
