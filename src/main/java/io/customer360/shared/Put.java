package io.customer360.shared;

/**
 * A record that was put.
 *
 * @param added whether it is a new one; otherwise the one with its external id was brought up to
 *     date
 */
public record Put<T>(T record, boolean added) {}
