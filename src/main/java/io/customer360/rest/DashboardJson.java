package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All the customers that somebody may see, at a glance; amounts are absent for whoever may not see
 * revenue, and the base currency unless one is chosen.
 *
 * @param url the list of these customers
 * @param tooLarge the currencies whose total no amount can carry
 */
public record DashboardJson(
        int customers,
        SafeUrl url,
        List<Share> statuses,
        int withoutStatus,
        boolean revenueVisible,
        List<Money> arr,
        List<String> tooLarge,
        Base base,
        int days,
        List<Due> renewals,
        int renewalCount,
        List<News> changes) {

    /** How many customers have a status, and the list of them. */
    public record Share(StatusJson status, int count, int percent, SafeUrl url) {}

    /** The total in the base currency; absent while the rates of some currencies are missing. */
    public record Base(Money total, String currency, List<String> missing) {}

    /** A customer whose subscription ends. */
    public record Due(int customer, String name, SafeUrl url, LocalDate date, long days) {}

    /** One of the newest edits. */
    public record News(
            int customer,
            String name,
            SafeUrl url,
            String subject,
            Label field,
            String fieldName,
            String by,
            Instant at) {}
}
