package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** A ticket. */
public interface Issue {
    Long getId();

    String getKey();

    Long getProjectId();

    Project getProjectObject();

    String getSummary();

    String getDescription();

    IssueType getIssueType();

    Status getStatus();

    Priority getPriority();

    Resolution getResolution();

    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    ApplicationUser getCreator();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    Long getSecurityLevelId();

    /** Seconds of logged work, null without any. */
    Long getTimeSpent();

    Object getCustomFieldValue(CustomField customField);
}
