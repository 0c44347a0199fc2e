package io.customer360.customer;

import io.customer360.shared.UserKey;
import java.util.Set;

/** The service projects that people work in. */
public interface ServedProjects {

    /** The ids of the projects in which this user is an agent. */
    Set<Long> of(UserKey user);
}
