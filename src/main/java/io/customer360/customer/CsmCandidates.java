package io.customer360.customer;

import io.customer360.shared.UserKey;

/** Who can be made the CSM of a customer. */
public interface CsmCandidates {

    /** Whether this person may see customers at all. */
    boolean maySeeCustomers(UserKey person);
}
