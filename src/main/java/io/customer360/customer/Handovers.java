package io.customer360.customer;

import java.util.Collection;

/** Follows customers who are handed over, in the transaction that stores their profiles. */
public interface Handovers {

    /** These customers have another CSM or another time zone than before. */
    void follow(Collection<Profile> next);

    /** Whether a profile has another CSM or another time zone than before. */
    static boolean between(Profile before, Profile next) {
        return !before.csm().equals(next.csm()) || !before.zone().equals(next.zone());
    }
}
