package io.customer360.customer;

/** A customer in a hierarchy; {@code parent} when others that the viewer may see belong to it. */
public record Relative(Organisation organisation, boolean parent) {}
