package io.customer360.status;

/** Knows how many customers are in a status. */
public interface StatusHolders {

    /** How many customers have a status. */
    int countWith(StatusId status);
}
