package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import java.util.List;

/**
 * A customer on one screen, each figure with the section that tells more, unless that is not
 * enabled; amounts are absent for whoever may not see revenue.
 *
 * @param glance how the customer does; absent before it is scored
 */
public record SummaryJson(
        int customer,
        StatusJson status,
        PersonJson csm,
        boolean revenueVisible,
        List<Money> arr,
        RenewalJson nextRenewal,
        GlanceJson glance,
        Links links) {

    /** Where the figures lead. */
    public record Links(
            SafeUrl status,
            SafeUrl health,
            SafeUrl arr,
            SafeUrl csm,
            SafeUrl renewal,
            SafeUrl risks,
            SafeUrl contact) {}
}
