package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.customer360.sandbox.jira.Issues;
import io.customer360.sandbox.jira.ServiceCalls;

/** Jira's look-up of issues, without permission checks. */
public final class IssuesByKey implements IssueManager {

    private final Issues issues;
    private final ServiceCalls calls;

    public IssuesByKey(Issues issues, ServiceCalls calls) {
        this.issues = issues;
        this.calls = calls;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        calls.count(ServiceCalls.Kind.ISSUE);
        return id == null ? null : issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        calls.count(ServiceCalls.Kind.ISSUE);
        return issues.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }
}
