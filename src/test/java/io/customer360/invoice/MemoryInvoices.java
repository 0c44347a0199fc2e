package io.customer360.invoice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Invoices in memory. */
public final class MemoryInvoices implements Invoices {

    private final Map<Integer, Invoice> byId = new TreeMap<>();
    private final MemoryChanges changes;
    private int lastId;

    /** Writes history to these changes. */
    public MemoryInvoices(MemoryChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Invoice> of(CustomerId customer) {
        return byId.values().stream().filter(held -> held.customer().equals(customer)).toList();
    }

    @Override
    public int count(CustomerId customer) {
        return of(customer).size();
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Optional<Invoice> find(ExternalId id) {
        return byId.values().stream().filter(held -> held.externalId().equals(id)).findFirst();
    }

    @Override
    public Invoice add(CustomerId customer, ExternalId id, InvoiceTerms terms, Revision revision) {
        lastId++;
        InvoiceId next = new InvoiceId(lastId);
        return store(new Invoice(next, customer, id, terms, revision.created(), 1), revision);
    }

    @Override
    public Invoice replace(Invoice next, int expectedVersion, Revision revision) {
        requireVersion(next.id(), expectedVersion);
        return store(next, revision);
    }

    @Override
    public void remove(Invoice invoice, int expectedVersion, Revision revision) {
        requireVersion(invoice.id(), expectedVersion);
        byId.remove(invoice.id().value());
        append(invoice, revision);
    }

    private Invoice store(Invoice invoice, Revision revision) {
        byId.put(invoice.id().value(), invoice);
        append(invoice, revision);
        return invoice;
    }

    private void append(Invoice invoice, Revision revision) {
        changes.append(Invoice.ENTITY, invoice.id().toString(), invoice.customer(), revision);
    }

    private void requireVersion(InvoiceId id, int expectedVersion) {
        Invoice current = find(id).orElseThrow(NotFound::new);
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
    }
}
