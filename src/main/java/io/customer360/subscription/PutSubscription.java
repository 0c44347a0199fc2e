package io.customer360.subscription;

/**
 * A subscription that was put.
 *
 * @param added whether it is a new one; otherwise the one with its external id was brought up to
 *     date
 */
public record PutSubscription(Subscription subscription, boolean added) {}
