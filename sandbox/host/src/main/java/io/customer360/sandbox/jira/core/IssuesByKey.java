package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.customer360.sandbox.jira.Issues;

/** Jira's look-up of issues, without permission checks. */
public final class IssuesByKey implements IssueManager {

    private final Issues issues;

    public IssuesByKey(Issues issues) {
        this.issues = issues;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return issues.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }
}
