package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Where an issue is in its workflow. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
