package io.customer360.invoice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.MoneySums;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the invoices of a customer as one person may see them on a day, and all of them for
 * the totals; the query is the one that was answered.
 *
 * @param matching how many match on all pages
 */
public record InvoiceSheet(
        CustomerId customer,
        LocalDate today,
        List<Invoice> all,
        InvoiceQuery query,
        List<Invoice> rows,
        int matching,
        boolean revenueVisible) {

    /** How many pages there are. */
    public int pages() {
        return InvoiceQuery.pages(matching);
    }

    /** The sums of all invoices in this state; not to be shown unless revenue is visible. */
    public MoneySums total(InvoiceState state) {
        return MoneySums.of(
                all.stream()
                        .filter(held -> held.terms().state(today) == state)
                        .map(held -> held.terms().amount())
                        .toList());
    }
}
