package io.customer360.measure;

import java.util.List;

/** How many tickets every customer has open. */
public interface TicketLoads {

    /** One per customer that there is. */
    List<Load> all();

    /** The open tickets of a customer, and its members. */
    record Load(int open, int members) {}
}
