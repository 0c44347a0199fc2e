package io.customer360.sandbox.jira.core;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import io.customer360.sandbox.jira.Constant;
import io.customer360.sandbox.jira.Constants;
import java.util.Collection;
import java.util.List;

/** Jira's look-up of what all issues share. */
public record AllConstants(Constants constants) implements ConstantsManager {

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(constants.all(Constant.OfStatus.class));
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(constants.all(Constant.OfType.class));
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(constants.all(Constant.OfResolution.class));
    }
}
