package io.customer360.adapter.ao.invoice;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceId;
import io.customer360.invoice.InvoiceTerms;
import io.customer360.invoice.Invoices;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Invoices in the database. */
public final class AoInvoices implements Invoices {
    private final ActiveObjects ao;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoInvoices(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
    }

    @Override
    public List<Invoice> of(CustomerId customer) {
        var query = of(customer.value()).order(InvoiceRow.ID).limit(Invoice.MAX_PER_CUSTOMER);
        return Stream.of(ao.find(InvoiceRow.class, query)).map(InvoiceRows::copy).toList();
    }

    @Override
    public int count(CustomerId customer) {
        return ao.count(InvoiceRow.class, of(customer.value()));
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return row(id).map(InvoiceRows::copy);
    }

    @Override
    public Optional<Invoice> find(ExternalId id) {
        var same = InvoiceRow.SOURCE + " = ? AND " + InvoiceRow.EXT_ID + " = ?";
        return first(Query.select().where(same, id.source(), id.id())).map(InvoiceRows::copy);
    }

    @Override
    public Invoice add(CustomerId customer, ExternalId id, InvoiceTerms terms, Revision revision) {
        var row = insert(InvoiceRows.columns(customer, id, terms, revision.created()), id);
        var added = InvoiceRows.copy(row);
        take(added, 1, 0, revision);
        return added;
    }

    @Override
    public Invoice replace(Invoice next, int expectedVersion, Revision revision) {
        take(next, next.version(), expectedVersion, revision);
        InvoiceRows.update(row(next.id()).orElseThrow(NotFound::new), next);
        return next;
    }

    @Override
    public void remove(Invoice invoice, int expectedVersion, Revision revision) {
        take(invoice, expectedVersion + 1, expectedVersion, revision);
        int id = invoice.id().value();
        if (ao.deleteWithSQL(InvoiceRow.class, InvoiceRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    private static Query of(int customer) {
        return Query.select().where(InvoiceRow.ORG_ID + " = ?", customer);
    }

    private Optional<InvoiceRow> row(InvoiceId id) {
        return first(Query.select().where(InvoiceRow.ID + " = ?", id.value()));
    }

    private Optional<InvoiceRow> first(Query query) {
        return Stream.of(ao.find(InvoiceRow.class, query.limit(1))).findFirst();
    }

    /** Of two that feed the same invoice at once, the second is told of the first. */
    private InvoiceRow insert(Map<String, Object> columns, ExternalId id) {
        try {
            return ao.create(InvoiceRow.class, columns);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> find(id), refused);
        }
    }

    private void take(Invoice held, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Invoice.ENTITY, held.id().value()),
                version,
                Optional.of(held.customer()),
                revision,
                () -> {
                    var now = find(held.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() > expectedVersion);
                });
    }
}
