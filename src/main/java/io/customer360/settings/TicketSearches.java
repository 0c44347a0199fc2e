package io.customer360.settings;

/** Knows which searches Jira understands. */
public interface TicketSearches {

    /** Whether this can stand in parentheses as one part of a longer search. */
    boolean understands(String jql);
}
