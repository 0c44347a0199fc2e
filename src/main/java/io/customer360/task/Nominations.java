package io.customer360.task;

import io.customer360.shared.CustomerId;
import java.util.Optional;

/** Where the nominations of customers are kept: the last one of each. */
public interface Nominations {

    /** The last nomination of a customer. */
    Optional<Nomination> of(CustomerId customer);

    /** The nomination that an issue decides. */
    Optional<Nomination> decidedBy(long issue);

    /** Keeps a nomination in place of the one before. */
    void keep(Nomination nomination);

    /** Forgets the last nomination of a customer. */
    void forget(CustomerId customer);
}
