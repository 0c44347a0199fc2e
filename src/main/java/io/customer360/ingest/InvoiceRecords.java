package io.customer360.ingest;

import io.customer360.invoice.InvoiceTerms;

/** The invoices of customers, many at a time. */
public interface InvoiceRecords extends Records<InvoiceTerms> {}
