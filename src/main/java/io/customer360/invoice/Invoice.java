package io.customer360.invoice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;

/** What a customer was asked to pay. */
public record Invoice(
        InvoiceId id,
        CustomerId customer,
        ExternalId externalId,
        InvoiceTerms terms,
        Stamp stamp,
        int version) {

    /** The name of invoices in history. */
    public static final String ENTITY = "invoice";

    /** How many invoices a customer can have. */
    public static final int MAX_PER_CUSTOMER = 2_000;

    /** The next version of this invoice. */
    Invoice changed(InvoiceTerms next, Revision revision) {
        return new Invoice(id, customer, externalId, next, stamp.touched(revision), version + 1);
    }
}
