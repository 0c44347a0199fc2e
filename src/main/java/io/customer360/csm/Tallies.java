package io.customer360.csm;

import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import java.time.LocalDate;
import java.util.List;

/** Adds up the customers that a filter finds, by few statements whatever their number. */
public interface Tallies {

    /** How many there are of each risk, and what they pay. */
    List<Tally> byRisk(CustomerFilter filter, CustomerScope scope);

    /**
     * Those that must renew within these days, both included, by day and name.
     *
     * @param most how many customers and currencies of theirs are looked at
     */
    Due due(CustomerFilter filter, CustomerScope scope, LocalDate from, LocalDate to, int most);

    /**
     * Who must renew, each with everything that it pays.
     *
     * @param more whether there are more than could be looked at
     */
    record Due(List<DueCustomer> customers, boolean more) {}
}
