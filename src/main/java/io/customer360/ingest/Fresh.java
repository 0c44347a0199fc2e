package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;

/** A record to be added to a customer. */
public record Fresh<T>(CustomerId customer, ExternalId id, T terms, Revision revision) {}
