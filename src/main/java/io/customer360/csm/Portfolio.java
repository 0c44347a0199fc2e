package io.customer360.csm;

import io.customer360.customer.Organisation;
import io.customer360.revenue.Converted;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Word;
import io.customer360.status.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All the customers that somebody may see, at a glance.
 *
 * @param customers how many there are
 * @param withoutStatus how many of them have no status
 * @param arr what they pay in a year; nothing for whoever may not see revenue
 * @param inBase the same in the base currency, where one is chosen
 * @param renewals the next ones within the days ahead that are looked at
 * @param renewalCount how many there are in these days
 */
public record Portfolio(
        int customers,
        List<Share> statuses,
        int withoutStatus,
        Optional<Totals> arr,
        Optional<Converted> inBase,
        LocalDate today,
        List<UpcomingRenewal> renewals,
        int renewalCount,
        List<News> changes) {

    /** How many customers have a status. */
    public record Share(Status status, int count) {}

    /** A change with the names of whom it is about and who made it, and the word for it. */
    public record News(Organisation customer, RecentChange change, Word word, String by) {}
}
