package io.customer360.web.panel;

import io.customer360.rest.OpinionJson;
import io.customer360.rest.PersonJson;
import io.customer360.rest.RenewalJson;
import io.customer360.rest.StatusJson;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import java.util.List;

/** The panel beside a ticket: its customers, or a hint why there are none. */
record PanelJson(List<Entry> customers, String hint) {

    /**
     * One customer; amounts are absent for whoever may not see revenue, the score before there is
     * one, and what the customer will bring also where there is nothing to tell it from.
     */
    record Entry(
            int id,
            String name,
            SafeUrl url,
            StatusJson status,
            PersonJson csm,
            List<Money> arr,
            List<Money> mrr,
            boolean revenueVisible,
            PanelScore score,
            PanelCltv cltv,
            OpinionJson opinion,
            RenewalJson nextRenewal,
            SafeUrl ticketsUrl,
            PanelRecords records) {}
}
