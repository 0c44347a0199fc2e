package io.customer360.ticket;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Optional;

/** Where comments on the tickets of customers come from. */
public interface Conversations {

    /**
     * The comments that one person may read on so many of a customer's tickets, those that changed
     * last, newest comment first; nothing when Jira cannot say which tickets are the customer's.
     */
    Optional<List<Remark>> of(CustomerId customer, int tickets, Actor viewer);

    /** Whether a comment is hidden from the customer; one that cannot be told is. */
    boolean internal(Remark remark);
}
