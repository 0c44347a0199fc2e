package io.customer360.rest;

import io.customer360.revenue.ConvertSums;
import io.customer360.shared.Money;
import io.customer360.subscription.Mrr;
import io.customer360.subscription.SubscriptionSheet;
import java.util.List;

/**
 * The figures above every section; amounts are absent for whoever may not see revenue, those in the
 * base currency also where there are not several currencies to add up.
 *
 * @param glance how the customer does; absent before it is scored
 * @param cltv what the customer will bring
 */
public record CardsJson(
        int customer,
        boolean revenueVisible,
        List<Money> arr,
        List<Money> mrr,
        ConvertedJson arrInBase,
        ConvertedJson mrrInBase,
        RenewalJson nextRenewal,
        GlanceJson glance,
        CltvJson cltv) {

    /** Copies the figures of a sheet, and adds up several currencies. */
    public static CardsJson of(
            SubscriptionSheet sheet, ConvertSums convert, GlanceJson glance, CltvJson cltv) {
        var summary = sheet.summary();
        boolean visible = sheet.revenueVisible();
        var arrInBase =
                visible && summary.arr().amounts().size() > 1
                        ? convert.inBase(summary.arr(), sheet.today()).orElse(null)
                        : null;
        return new CardsJson(
                sheet.customer().value(),
                visible,
                visible ? summary.arr().amounts() : null,
                visible ? summary.mrr().amounts() : null,
                arrInBase == null ? null : ConvertedJson.of(arrInBase),
                arrInBase == null
                        ? null
                        : ConvertedJson.of(arrInBase.map(it -> new Mrr(it).rounded())),
                summary.nextRenewal().map(RenewalJson::of).orElse(null),
                glance,
                cltv);
    }
}
