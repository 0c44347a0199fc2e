package com.atlassian.jira.issue;

/** What a form says of a ticket; every value is the text that Jira's own form would send. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    void setSkipScreenCheck(boolean skipScreenCheck);
}
