package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** The closed choices of all issues. */
public interface ConstantsManager {
    Collection<Status> getStatuses();

    Collection<IssueType> getAllIssueTypeObjects();

    Collection<Resolution> getResolutions();
}
