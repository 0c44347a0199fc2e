package io.customer360.home;

import java.time.Instant;
import java.util.Optional;

/** Where it is kept which customers are the demo's, and the one way to leave no trace of them. */
public interface Demos {

    /** The demo customers, when they are there. */
    Optional<Demo> current();

    /** Whether a customer is called so already, upper and lower case alike. */
    boolean taken(String name);

    /** Begins a demo without customers; refuses when there is one already. */
    Demo begin(Instant now);

    /** Keeps which customers and tags are the demo's by now. */
    void keep(Demo demo);

    /**
     * Deletes every row about the demo's customers and of its tags that nobody else has, history
     * included, whoever has made it. Needs a unit of work.
     */
    void purge(Demo demo);
}
