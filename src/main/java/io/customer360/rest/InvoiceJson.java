package io.customer360.rest;

import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceState;
import io.customer360.shared.Money;
import java.time.LocalDate;

/** An invoice as answers show it; the amount is absent for whoever may not see revenue. */
public record InvoiceJson(
        int id,
        int customer,
        String number,
        LocalDate issued,
        LocalDate due,
        LocalDate paid,
        Money amount,
        InvoiceState state,
        long daysOverdue,
        String source,
        String externalId,
        int version) {

    /** Copies an invoice as it stands on a day. */
    public static InvoiceJson of(Invoice held, LocalDate day, boolean revenueVisible) {
        var terms = held.terms();
        return new InvoiceJson(
                held.id().value(),
                held.customer().value(),
                terms.number(),
                terms.issued(),
                terms.due(),
                terms.paid().orElse(null),
                revenueVisible ? terms.amount() : null,
                terms.state(day),
                terms.daysOverdue(day),
                held.externalId().source(),
                held.externalId().id(),
                held.version());
    }
}
