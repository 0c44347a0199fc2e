package io.customer360.home;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** Where it is kept which customers are the demo's, and the one way to leave no trace of them. */
public interface Demos {

    /** The demo customers, when they are there. */
    Optional<Demo> current();

    /** Whether a customer is called so already, upper and lower case alike. */
    boolean taken(String name);

    /** Whether anything is stored about this customer already. */
    boolean known(CustomerId customer);

    /** Begins a demo without customers; refuses when there is one already. */
    Demo begin(Instant now);

    /** Keeps which customers and tags are the demo's by now; refuses when it was removed. */
    void keep(Demo demo);

    /**
     * Deletes every row about the demo's customers and of its tags that nobody else has, history
     * included, whoever has made it; another demo that was begun since stays. Needs a unit of work.
     */
    void purge(Demo demo);
}
