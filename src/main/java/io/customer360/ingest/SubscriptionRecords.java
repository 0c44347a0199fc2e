package io.customer360.ingest;

import io.customer360.subscription.Terms;

/** The subscriptions of customers, many at a time. */
public interface SubscriptionRecords extends Records<Terms> {}
