package io.customer360.membership;

import io.customer360.customer.Organisation;

/** Tells whether the name of an organisation is enough to know it by. */
public interface Namesakes {

    /**
     * Whether the last refresh did not know exactly this organisation by this name: it had another
     * name, or none, or shared it.
     */
    boolean of(Organisation organisation);
}
