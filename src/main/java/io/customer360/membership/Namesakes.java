package io.customer360.membership;

import io.customer360.customer.Organisation;

/** Tells whether the name of an organisation is enough to know it by. */
public interface Namesakes {

    /** Whether another organisation had the same name at the last refresh. */
    boolean of(Organisation organisation);
}
