package com.atlassian.jira.issue;

/** Finds tickets without asking for permission. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);
}
