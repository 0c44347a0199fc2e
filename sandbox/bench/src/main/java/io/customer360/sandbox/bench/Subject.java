package io.customer360.sandbox.bench;

import io.customer360.sandbox.jira.JiraIssue;

/** A customer with so many tickets, and the open ticket beside which it is shown. */
record Subject(int organisation, String name, int tickets, JiraIssue ticket) {}
