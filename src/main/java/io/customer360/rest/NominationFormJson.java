package io.customer360.rest;

/** The form of a nomination, with the name of the customer for its summary. */
public record NominationFormJson(int customer, String name) {}
