package io.customer360.contact;

/**
 * A contact that was put.
 *
 * @param added whether it is a new one; otherwise the one with its external id was brought up to
 *     date
 */
public record PutContact(Contact contact, boolean added) {}
