package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;

/** Who may see a customer, besides the person behind the request. */
public interface Readers {

    /** Whether a person may see a customer at this moment. */
    boolean maySee(UserKey person, CustomerId customer);
}
