package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Something happened to a ticket. */
public final class IssueEvent extends AbstractEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Long eventTypeId;

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Map<String, Object> params,
            Long eventTypeId) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Comment getComment() {
        return comment;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }
}
