package io.customer360.sandbox.jira.core;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraWorld;

/** Jira's way to new issues: checked as Jira's own form is, then created with its event. */
public final class IssueCreation implements IssueService {

    private final JiraWorld world;

    public IssueCreation(JiraWorld world) {
        this.world = world;
    }

    /** A result that remembers for whom, and what is to become of it. */
    private static final class Checked extends CreateValidationResult {
        final ApplicationUser by;
        final IssueDraft draft;

        Checked(ApplicationUser by, IssueDraft draft, SimpleErrorCollection errors) {
            super(null, errors);
            this.by = by;
            this.draft = draft;
        }
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueParameters();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters in) {
        var errors = new SimpleErrorCollection();
        var check = new IssueCheck(world, user, (IssueParameters) in, errors);
        return new Checked(user, check.draft().orElse(null), errors);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        if (!(result instanceof Checked checked) || !result.isValid()) {
            throw new IllegalStateException("cannot create an issue that is not valid");
        }
        if (!checked.by.equals(user)) {
            throw new IllegalStateException("was checked for " + checked.by.getName());
        }
        return new IssueResult(
                world.issues().create(checked.draft, user), new SimpleErrorCollection());
    }
}
