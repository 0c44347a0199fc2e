package io.customer360.task;

/** Something of Jira that an administrator can choose. */
public record Choice(String id, String name) {}
