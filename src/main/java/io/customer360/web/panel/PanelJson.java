package io.customer360.web.panel;

import io.customer360.customer.CustomerRecord;
import io.customer360.rest.PersonJson;
import io.customer360.rest.RenewalJson;
import io.customer360.rest.StatusJson;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import io.customer360.subscription.RevenueSummary;
import java.util.List;

/** The panel beside a ticket: its customers, or a hint why there are none. */
record PanelJson(List<Entry> customers, String hint) {

    /** One customer; amounts are absent for whoever may not see revenue. */
    record Entry(
            int id,
            String name,
            SafeUrl url,
            StatusJson status,
            PersonJson csm,
            List<Money> arr,
            List<Money> mrr,
            boolean revenueVisible,
            RenewalJson nextRenewal,
            SafeUrl ticketsUrl) {

        static Entry of(
                CustomerRecord customer,
                RevenueSummary summary,
                boolean revenueVisible,
                CustomerUrls urls,
                String ticket) {
            var id = customer.organisation().id();
            return new Entry(
                    id.value(),
                    customer.organisation().name(),
                    urls.customer(id),
                    customer.status().map(StatusJson::of).orElse(null),
                    customer.csm().map(PersonJson::of).orElse(null),
                    revenueVisible ? summary.arr().amounts() : null,
                    revenueVisible ? summary.mrr().amounts() : null,
                    revenueVisible,
                    summary.nextRenewal().map(RenewalJson::of).orElse(null),
                    urls.openTicketsBeside(id, ticket));
        }
    }
}
