package io.customer360.ticket;

import io.customer360.shared.CustomerId;
import java.util.List;

/**
 * The customers that a ticket belongs to.
 *
 * @param <T> the form in which the edges hand tickets to each other
 */
public interface TicketCustomers<T> {

    /** The customers the ticket names, in its order, visible or not. */
    List<CustomerId> of(T ticket);

    /** The customers in its Organizations field, however tickets find their customers else. */
    default List<CustomerId> named(T ticket) {
        return of(ticket);
    }
}
