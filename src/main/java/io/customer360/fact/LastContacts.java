package io.customer360.fact;

import java.util.Collection;

/** When somebody last talked with each customer. That it happened stays when a ticket is gone. */
public interface LastContacts {

    /** Keeps the newest of these for each customer, unless a newer one is known. */
    void heard(Collection<Talk> talks);
}
