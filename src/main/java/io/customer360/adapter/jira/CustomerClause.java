package io.customer360.adapter.jira;

import io.customer360.shared.CustomerId;
import java.util.Optional;

/** The JQL that says which tickets belong to a customer; every search of tickets starts with it. */
public interface CustomerClause {

    /** The clause for the signed-in person; nothing when Jira cannot say. */
    Optional<Found> of(CustomerId customer);

    /**
     * A clause, in parentheses where it has an OR.
     *
     * @param leavesOutMembers whether tickets that only the customer's members reported are
     *     missing, because nobody can list these members to Jira
     */
    record Found(String jql, boolean leavesOutMembers) {}
}
