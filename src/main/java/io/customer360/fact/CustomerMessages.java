package io.customer360.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The messages of customers that are kept, without a word of them. */
public interface CustomerMessages {

    /** Keeps those that are not kept yet; the ones that were new. */
    Set<CustomerMessage> add(Collection<CustomerMessage> messages);

    /** The newest that each customer said on these tickets. */
    List<Talk> newest(Collection<Long> issues);

    /** Forgets what belongs to facts that are gone. */
    void forget(Collection<TicketFact> gone);
}
