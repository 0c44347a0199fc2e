package io.customer360.rest;

/**
 * The form of one custom field of a customer, in place of its value.
 *
 * @param below where it is saved, below the customer's address: that answers with what it stands in
 */
public record FieldFormJson(int customer, int version, String below, FieldInputJson input) {}
