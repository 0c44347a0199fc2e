package io.customer360.sandbox.jira;

/** The kinds of holder that a permission scheme or a security level can name. */
public enum Grantee {
    GROUP,
    ROLE,
    USER,
    LEAD,
    REPORTER,
    ASSIGNEE,
    ORGANISATION_MEMBER
}
