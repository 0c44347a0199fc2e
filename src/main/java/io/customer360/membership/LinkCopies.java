package io.customer360.membership;

/** The copies of links between customers and service projects. */
public interface LinkCopies extends Copies<DeskLink> {}
