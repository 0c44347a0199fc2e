package io.customer360.rest;

import io.customer360.shared.Money;
import io.customer360.subscription.RevenueSummary;
import io.customer360.subscription.SubscriptionField;
import io.customer360.subscription.SubscriptionFilter;
import io.customer360.subscription.SubscriptionOrder;
import io.customer360.subscription.SubscriptionQuery;
import io.customer360.subscription.SubscriptionSheet;
import io.customer360.subscription.SubscriptionState;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The subscriptions of a customer; amounts are absent for whoever may not see revenue. */
public record SubscriptionsJson(
        int customer,
        boolean full,
        String sort,
        String direction,
        String filter,
        String state,
        String collection,
        boolean filtered,
        List<String> columns,
        Map<String, Boolean> hidden,
        int fillers,
        List<SubscriptionJson> items,
        List<Total> totals,
        int count,
        boolean revenueVisible,
        boolean canEdit) {

    /** The sums of one currency. */
    public record Total(Money arr, Money mrr, Money tcv, boolean tcvAssumed) {

        static Total of(RevenueSummary summary, Currency currency) {
            return new Total(
                    summary.arr().in(currency),
                    summary.mrr().in(currency),
                    summary.tcv().in(currency),
                    summary.tcvAssumed().contains(currency));
        }
    }

    /** Copies a sheet that was made by a query. */
    public static SubscriptionsJson of(
            SubscriptionSheet sheet,
            SubscriptionQuery query,
            SubscriptionFields.Shown custom,
            boolean full,
            boolean canEdit) {
        boolean visible = sheet.revenueVisible();
        var filter = query.filter();
        return new SubscriptionsJson(
                sheet.customer().value(),
                full,
                shown(query.order(), visible).code(),
                query.descending() ? "desc" : "asc",
                filter.text(),
                filter.state().map(SubscriptionState::code).orElse(null),
                filter.autoCollection().map(on -> on ? "on" : "off").orElse(null),
                !filter.equals(SubscriptionFilter.NONE),
                custom.columns(),
                custom.hidden(),
                fillers(custom, full),
                sheet.rows().stream()
                        .map(
                                held ->
                                        SubscriptionJson.of(
                                                held, custom.of(held), sheet.today(), visible))
                        .toList(),
                visible ? totals(sheet.summary()) : null,
                sheet.rows().size(),
                visible,
                canEdit);
    }

    /** How many columns follow the amounts, to fill the rows of the totals. */
    private static int fillers(SubscriptionFields.Shown custom, boolean full) {
        int collection = custom.hidden().get(SubscriptionField.AUTO_COLLECTION.field()) ? 0 : 1;
        int renewal = custom.hidden().get(SubscriptionField.AUTO_RENEW.field()) ? 0 : 1;
        return full ? collection + renewal + 2 + custom.columns().size() : collection + 1;
    }

    private static SubscriptionOrder shown(SubscriptionOrder asked, boolean revenueVisible) {
        return asked.revenue() && !revenueVisible ? SubscriptionOrder.PLAN : asked;
    }

    private static List<Total> totals(RevenueSummary summary) {
        return summary.currencies().stream().map(it -> Total.of(summary, it)).toList();
    }
}
