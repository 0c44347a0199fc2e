package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An issue as it was when it was read; changes go through {@link Issues}. */
public record JiraIssue(
        long id,
        JiraProject project,
        long number,
        Constant.OfType type,
        String summary,
        String description,
        Constant.OfStatus status,
        Constant.OfPriority priority,
        Constant.OfResolution resolution,
        ApplicationUser assignee,
        ApplicationUser reporter,
        Dates dates,
        Long securityLevel,
        List<Organisation> organisations,
        Integer satisfaction)
        implements MutableIssue {

    /** The moments of an issue; resolved and due may be null. */
    public record Dates(Instant created, Instant updated, Instant resolved, LocalDate due) {}

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return project.key() + "-" + number;
    }

    @Override
    public Long getProjectId() {
        return project.id();
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public IssueType getIssueType() {
        return type;
    }

    @Override
    public Status getStatus() {
        return status;
    }

    @Override
    public Priority getPriority() {
        return priority;
    }

    @Override
    public Resolution getResolution() {
        return resolution;
    }

    @Override
    public ApplicationUser getAssignee() {
        return assignee;
    }

    @Override
    public ApplicationUser getReporter() {
        return reporter;
    }

    @Override
    public ApplicationUser getCreator() {
        return reporter;
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(dates.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(dates.updated());
    }

    @Override
    public Timestamp getResolutionDate() {
        return dates.resolved() == null ? null : Timestamp.from(dates.resolved());
    }

    @Override
    public Long getSecurityLevelId() {
        return securityLevel;
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        if (JiraField.ORGANISATIONS.getId().equals(field.getId())) {
            return organisations.isEmpty() ? null : organisations;
        }
        return JiraField.SATISFACTION.getId().equals(field.getId()) ? satisfaction : null;
    }
}
