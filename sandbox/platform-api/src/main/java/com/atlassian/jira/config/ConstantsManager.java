package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** The closed choices of all issues. */
public interface ConstantsManager {
    Collection<Status> getStatuses();
}
