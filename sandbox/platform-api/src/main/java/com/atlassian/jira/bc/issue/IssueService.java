package com.atlassian.jira.bc.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Changes of tickets in the name of a person: first checked, then made. */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    CreateValidationResult validateCreate(
            ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    /** What came of a change. */
    class IssueResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** What Jira says of a ticket before it is made. */
    class CreateValidationResult {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }
}
