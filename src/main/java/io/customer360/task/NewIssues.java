package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;

/** Makes issues. */
public interface NewIssues {

    /** Makes an issue that names a customer, in the name of a person and under their rights. */
    MadeIssue make(IssueKind kind, NewIssue wanted, CustomerId customer, Actor actor);

    /** Makes an issue about no customer in particular, in the name of somebody. */
    MadeIssue make(IssueKind kind, NewIssue wanted, UserKey author);
}
