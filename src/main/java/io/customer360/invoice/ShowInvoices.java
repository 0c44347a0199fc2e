package io.customer360.invoice;

import io.customer360.customer.Profiles;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.List;

/** Shows the invoices of a customer as they stand today in the customer's time zone. */
public final class ShowInvoices {

    private final Invoices invoices;
    private final Profiles profiles;
    private final Today today;

    /** Shows what these stores hold. */
    public ShowInvoices(Invoices invoices, Profiles profiles, Today today) {
        this.invoices = invoices;
        this.profiles = profiles;
        this.today = today;
    }

    /** The page asked for; the last one when there are not so many. */
    public InvoiceSheet on(CustomerId customer, InvoiceQuery asked, Actor viewer) {
        LocalDate day = today(customer);
        List<Invoice> all = invoices.of(customer);
        InvoiceQuery query = asked.asSeenBy(viewer);
        List<Invoice> matching = query.apply(all, day);
        int page = Math.min(query.page(), InvoiceQuery.pages(matching.size()));
        int from = (page - 1) * InvoiceQuery.SIZE;
        return new InvoiceSheet(
                customer,
                day,
                all,
                query.page(page),
                matching.subList(from, Math.min(from + InvoiceQuery.SIZE, matching.size())),
                matching.size(),
                viewer.may(Permission.SEE_REVENUE));
    }

    /** Which day it is where the customer is. */
    public LocalDate today(CustomerId customer) {
        return today.in(profiles.of(customer).zone());
    }

    /** Every invoice of a customer. */
    public List<Invoice> all(CustomerId customer) {
        return invoices.of(customer);
    }

    /** One invoice of a customer. */
    public Invoice one(CustomerId customer, InvoiceId id) {
        return invoices.find(id)
                .filter(held -> held.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }
}
