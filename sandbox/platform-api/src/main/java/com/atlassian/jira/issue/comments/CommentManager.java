package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Comments of tickets. */
public interface CommentManager {
    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    Comment getCommentById(Long id);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);
}
