package io.customer360.sandbox.jira.core;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Comments;
import io.customer360.sandbox.jira.Issues;
import io.customer360.sandbox.jira.ServiceCalls;
import java.util.List;

/** Jira's comments; what it creates is public and always tells the listeners. */
public final class IssueComments implements CommentManager {

    private final Comments comments;
    private final Issues issues;
    private final ServiceCalls calls;

    public IssueComments(Comments comments, Issues issues, ServiceCalls calls) {
        this.comments = comments;
        this.issues = issues;
        this.calls = calls;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        calls.count(ServiceCalls.Kind.COMMENTS);
        return List.copyOf(comments.all(issue));
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        calls.count(ServiceCalls.Kind.COMMENTS);
        return List.copyOf(comments.visible(issue, user));
    }

    @Override
    public Comment getCommentById(Long id) {
        calls.count(ServiceCalls.Kind.COMMENTS);
        return id == null ? null : issues.commentById(id).orElse(null);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return issues.comment(issues.byId(issue.getId()).orElseThrow(), author, body, false);
    }
}
