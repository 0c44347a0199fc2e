package io.customer360.fact;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers about tickets that are kept: one for each ticket and customer. */
public interface Facts {

    /** What is kept about these tickets. */
    List<TicketFact> of(Collection<Long> issues);

    /** Forgets some facts and keeps others, written by this run. */
    void replace(Collection<TicketFact> gone, Collection<TicketFact> added, int run);

    /** So many tickets by their number, after this one, created between two instants inclusive. */
    List<Long> created(Instant from, Instant until, long issue, int most);

    /** So many tickets by their number, after this one. */
    List<Long> after(long issue, int most);

    /** The tickets of a customer. */
    Set<Long> of(CustomerId customer);

    /** The customer with the next number, with tickets or without. */
    Optional<CustomerId> customerAfter(int customer);

    /** How many facts there are. */
    int count();

    /** How many customers there are. */
    int customers();
}
