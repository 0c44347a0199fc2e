package io.customer360.invoice;

/**
 * An invoice that was put.
 *
 * @param added whether it is a new one; otherwise the one with its external id was brought up to
 *     date
 */
public record PutInvoice(Invoice invoice, boolean added) {}
