package io.customer360.customer;

import io.customer360.shared.UserKey;
import java.util.function.Predicate;

/** Who can be made the CSM of a customer. */
public interface CsmCandidates {

    /** Tells of any number of people whether they may see customers; the rules are read once. */
    Predicate<UserKey> maySeeCustomers();
}
