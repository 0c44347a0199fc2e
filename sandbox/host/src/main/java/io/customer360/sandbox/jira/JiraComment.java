package io.customer360.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;

/** A comment; an internal one ({@code sd.public.comment}) is not for customers. */
public record JiraComment(
        long id, Issue issue, ApplicationUser author, String body, Instant at, boolean internal)
        implements Comment {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public String getBody() {
        return body;
    }

    @Override
    public Date getCreated() {
        return Date.from(at);
    }

    @Override
    public Date getUpdated() {
        return Date.from(at);
    }
}
