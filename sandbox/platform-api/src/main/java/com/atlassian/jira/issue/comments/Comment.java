package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Words somebody left on a ticket. */
public interface Comment {
    Long getId();

    Issue getIssue();

    ApplicationUser getAuthorApplicationUser();

    String getBody();

    Date getCreated();

    Date getUpdated();
}
