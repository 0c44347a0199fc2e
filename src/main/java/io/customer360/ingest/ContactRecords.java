package io.customer360.ingest;

/** The contacts of customers, many at a time. */
public interface ContactRecords extends Records<FedContact> {}
