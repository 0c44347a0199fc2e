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
        ApplicationUser creator,
        Dates dates,
        Long securityLevel,
        List<Organisation> organisations,
        Long customerNumber,
        Long timeSpent,
        Request request)
        implements MutableIssue {

    /** The moments of an issue; resolved and due may be null. */
    public record Dates(Instant created, Instant updated, Instant resolved, LocalDate due) {}

    /** What a request has beyond an issue; type, rating and its parts may be null. */
    public record Request(
            RequestType type,
            Integer satisfaction,
            Instant rated,
            String ratingComment,
            List<String> labels,
            List<ApplicationUser> participants) {}

    /** The customer's rating, 1 to 5, or null. */
    public Integer satisfaction() {
        return request.satisfaction;
    }

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
        return creator;
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
    public Timestamp getDueDate() {
        return dates.due() == null ? null : Timestamp.valueOf(dates.due().atStartOfDay());
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
    public Long getTimeSpent() {
        return timeSpent;
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return JiraField.of(field.getId()).map(known -> known.value(this)).orElse(null);
    }
}
