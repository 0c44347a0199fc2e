package com.atlassian.jira.issue;

/** A ticket that can be changed and then stored. */
public interface MutableIssue extends Issue {}
