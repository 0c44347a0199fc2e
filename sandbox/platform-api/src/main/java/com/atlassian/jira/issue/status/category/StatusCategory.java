package com.atlassian.jira.issue.status.category;

/** One of the few kinds that every status belongs to: new, in progress, done. */
public interface StatusCategory {
    Long getId();

    String getKey();

    String getName();
}
