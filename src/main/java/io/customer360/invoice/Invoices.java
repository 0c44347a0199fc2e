package io.customer360.invoice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Optional;

/** The invoices of customers. Writes store the record and its revision together. */
public interface Invoices {

    /** The invoices of a customer, in the order of their making. */
    List<Invoice> of(CustomerId customer);

    /** How many a customer has. */
    int count(CustomerId customer);

    /** The invoice with this id. */
    Optional<Invoice> find(InvoiceId id);

    /** The invoice with this id in the system it comes from. */
    Optional<Invoice> find(ExternalId id);

    /** Stores a new invoice as version 1. */
    Invoice add(CustomerId customer, ExternalId id, InvoiceTerms terms, Revision revision);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    Invoice replace(Invoice next, int expectedVersion, Revision revision);

    /** Removes an invoice; {@code Stale} when somebody saved before, {@code NotFound} when gone. */
    void remove(Invoice invoice, int expectedVersion, Revision revision);
}
