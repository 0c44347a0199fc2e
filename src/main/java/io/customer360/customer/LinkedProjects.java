package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;

/** The service projects that serve a customer, as of the last refresh. */
public interface LinkedProjects {

    /** The names of those that somebody may see, the one linked last first. */
    List<String> of(CustomerId customer, UserKey viewer);
}
