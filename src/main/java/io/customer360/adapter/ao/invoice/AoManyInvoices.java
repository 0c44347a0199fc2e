package io.customer360.adapter.ao.invoice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.ManyRecords;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.ingest.Fresh;
import io.customer360.ingest.Held;
import io.customer360.ingest.InvoiceRecords;
import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceId;
import io.customer360.invoice.InvoiceTerms;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Map;
import java.util.Optional;

/** Invoices in the database, many at a time. */
public final class AoManyInvoices extends ManyRecords<InvoiceRow, InvoiceTerms>
        implements InvoiceRecords {

    /** Wired by Spring. */
    public AoManyInvoices(ActiveObjects ao, AoRevisions revisions) {
        super(ao, revisions, InvoiceRow.class, Invoice.ENTITY);
    }

    @Override
    protected Held<InvoiceTerms> copy(InvoiceRow row) {
        var held = InvoiceRows.copy(row);
        return new Held<>(
                row.getID(),
                held.customer(),
                held.externalId(),
                held.terms(),
                held.stamp(),
                held.version(),
                false);
    }

    @Override
    protected Map<String, Object> columns(Fresh<InvoiceTerms> fresh) {
        return InvoiceRows.columns(
                fresh.customer(), fresh.id(), fresh.terms(), fresh.revision().created());
    }

    @Override
    protected void update(InvoiceRow row, Held<InvoiceTerms> next) {
        InvoiceRows.update(
                row,
                new Invoice(
                        new InvoiceId(next.id()),
                        next.customer(),
                        next.externalId(),
                        next.terms(),
                        next.stamp(),
                        next.version()));
    }

    @Override
    protected Optional<String> nameColumn() {
        return Optional.of(InvoiceRow.INVOICE_NO);
    }

    @Override
    protected String name(InvoiceRow row) {
        return row.getInvoiceNo();
    }

    @Override
    protected ExternalId externalId(InvoiceRow row) {
        return new ExternalId(row.getSource(), row.getExtId());
    }

    @Override
    protected CustomerId customer(InvoiceRow row) {
        return new CustomerId(row.getOrgId());
    }
}
