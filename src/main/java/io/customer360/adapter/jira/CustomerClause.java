package io.customer360.adapter.jira;

import io.customer360.shared.CustomerId;
import java.util.Optional;

/** The JQL that says which tickets belong to a customer; every search of tickets starts with it. */
public interface CustomerClause {

    /** The clause, in parentheses where it has an OR; nothing when Jira cannot say. */
    Optional<String> of(CustomerId customer);

    /**
     * Whether tickets that only the customer's members reported are missing from that clause,
     * because nobody can list these members to Jira.
     */
    default boolean leavesOutMembers(CustomerId customer) {
        return false;
    }
}
