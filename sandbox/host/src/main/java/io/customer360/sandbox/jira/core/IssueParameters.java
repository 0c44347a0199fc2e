package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody says of an issue that does not exist yet. */
final class IssueParameters implements IssueInputParameters {

    Long project;
    boolean skipsScreens;
    final Map<String, String> texts = new LinkedHashMap<>();
    final Map<Long, List<String>> fields = new LinkedHashMap<>();

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        project = projectId;
        return this;
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return text("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return text("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return text("description", description);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return text("reporter", reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return text("assignee", assigneeId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return text("duedate", dueDate);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        fields.put(customFieldId, List.of(values));
        return this;
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        skipsScreens = skipScreenCheck;
    }

    private IssueInputParameters text(String field, String value) {
        texts.put(field, value);
        return this;
    }
}
