package io.customer360.ticket;

/** A value that Jira shows as a name with a small picture; the address may be blank. */
public record NamedIcon(String name, String iconUrl) {}
