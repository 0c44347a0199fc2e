package io.customer360.customer;

import java.util.List;

/** The copies of customers that lists read; one per organisation, made by the refresh. */
public interface Snapshots {

    /** Takes over what a profile says, in the transaction that saves it. */
    void keep(Profile profile);

    /** The same for many at once. */
    void keepAll(List<Profile> profiles);
}
