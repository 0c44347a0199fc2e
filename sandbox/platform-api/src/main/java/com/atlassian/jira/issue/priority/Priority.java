package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** How urgent an issue is; the lowest sequence is the most urgent. */
public interface Priority extends IssueConstant {
    String getStatusColor();
}
