package io.customer360.task;

import io.customer360.shared.CustomerId;
import io.customer360.ticket.Ticket;
import java.util.Set;

/** A task with the customers that it names, whether or not somebody may see them. */
public record AssignedTask(Ticket task, Set<CustomerId> customers) {

    public AssignedTask {
        customers = Set.copyOf(customers);
    }
}
