package io.customer360.task;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.Optional;

/** Where the tasks for customers come from. */
public interface Tasks {

    /** The tasks for a customer as one person may see them; nothing when there can be none. */
    Optional<CustomerTasks> of(CustomerId customer, Actor viewer);
}
