package io.customer360.rest;

import io.customer360.shared.Money;
import io.customer360.subscription.SubscriptionSheet;
import java.util.List;

/** The figures above every section; amounts are absent for whoever may not see revenue. */
public record CardsJson(
        int customer,
        boolean revenueVisible,
        List<Money> arr,
        List<Money> mrr,
        RenewalJson nextRenewal) {

    /** Copies the figures of a sheet. */
    public static CardsJson of(SubscriptionSheet sheet) {
        var summary = sheet.summary();
        boolean visible = sheet.revenueVisible();
        return new CardsJson(
                sheet.customer().value(),
                visible,
                visible ? summary.arr().amounts() : null,
                visible ? summary.mrr().amounts() : null,
                summary.nextRenewal().map(RenewalJson::of).orElse(null));
    }
}
