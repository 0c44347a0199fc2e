package io.customer360.adapter.ao.invoice;

import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceId;
import io.customer360.invoice.InvoiceTerms;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Money;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Copies invoices to and from rows. */
final class InvoiceRows {

    private InvoiceRows() {}

    static Map<String, Object> columns(
            CustomerId customer, ExternalId id, InvoiceTerms terms, Stamp stamp) {
        Map<String, Object> row = new HashMap<>();
        row.put(InvoiceRow.ORG_ID, customer.value());
        row.put(InvoiceRow.SOURCE, id.source());
        row.put(InvoiceRow.EXT_ID, id.id());
        row.put(InvoiceRow.INVOICE_NO, terms.number());
        row.put(InvoiceRow.ISSUED_DAY, terms.issued().toString());
        row.put(InvoiceRow.DUE_DAY, terms.due().toString());
        row.put(InvoiceRow.PAID_DAY, terms.paid().map(LocalDate::toString).orElse(null));
        row.put(InvoiceRow.CURRENCY, terms.amount().currency().getCurrencyCode());
        row.put(InvoiceRow.AMOUNT_MINOR, terms.amount().minor());
        row.put(InvoiceRow.CANCELLED, terms.cancelled());
        row.put(InvoiceRow.CREATED, stamp.created().toEpochMilli());
        row.put(InvoiceRow.CREATED_BY, stamp.createdBy().value());
        row.put(InvoiceRow.UPDATED, stamp.updated().toEpochMilli());
        row.put(InvoiceRow.UPDATED_BY, stamp.updatedBy().value());
        row.put(InvoiceRow.VERSION, 1);
        return row;
    }

    static void update(InvoiceRow row, Invoice next) {
        var terms = next.terms();
        row.setInvoiceNo(terms.number());
        row.setIssuedDay(terms.issued().toString());
        row.setDueDay(terms.due().toString());
        row.setPaidDay(terms.paid().map(LocalDate::toString).orElse(null));
        row.setCurrency(terms.amount().currency().getCurrencyCode());
        row.setAmountMinor(terms.amount().minor());
        row.setCancelled(terms.cancelled());
        row.setUpdated(next.stamp().updated().toEpochMilli());
        row.setUpdatedBy(next.stamp().updatedBy().value());
        row.setVersion(next.version());
        row.save();
    }

    static Invoice copy(InvoiceRow row) {
        return new Invoice(
                new InvoiceId(row.getID()),
                new CustomerId(row.getOrgId()),
                new ExternalId(row.getSource(), row.getExtId()),
                new InvoiceTerms(
                        row.getInvoiceNo(),
                        LocalDate.parse(row.getIssuedDay()),
                        LocalDate.parse(row.getDueDay()),
                        Optional.ofNullable(row.getPaidDay()).map(LocalDate::parse),
                        new Money(row.getAmountMinor(), Currency.getInstance(row.getCurrency())),
                        row.isCancelled()),
                new Stamp(
                        Instant.ofEpochMilli(row.getCreated()),
                        new UserKey(row.getCreatedBy()),
                        Instant.ofEpochMilli(row.getUpdated()),
                        new UserKey(row.getUpdatedBy())),
                row.getVersion());
    }
}
