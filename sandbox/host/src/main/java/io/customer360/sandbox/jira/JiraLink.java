package io.customer360.sandbox.jira;

/**
 * A link as it is seen from one of its issues.
 *
 * @param words what this issue does to the other, or suffers from it
 */
public record JiraLink(String words, JiraIssue other) {}
