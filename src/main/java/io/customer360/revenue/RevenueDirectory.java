package io.customer360.revenue;

import io.customer360.customer.CustomerScope;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Adds up and searches the figures of customers, whatever their number; only of those that are. */
public interface RevenueDirectory {

    /** Which customers: all that somebody may find, or just these. */
    sealed interface Among {

        /** All that somebody may find. */
        record Scope(CustomerScope scope) implements Among {}

        /** Just these. */
        record These(Collection<CustomerId> customers) implements Among {}

        /** All that somebody may find. */
        static Among all(CustomerScope scope) {
            return new Scope(scope);
        }

        /** Just these. */
        static Among these(Collection<CustomerId> customers) {
            return new These(List.copyOf(customers));
        }
    }

    /** The yearly recurring revenue of these customers, per currency. */
    Totals arr(Among customers);

    /** Those that renew within these days, both included, soonest first and at most so many. */
    List<UpcomingRenewal> renewals(Among customers, LocalDate from, LocalDate to, int max);

    /** How many of them renew within these days, both included. */
    int countRenewals(Among customers, LocalDate from, LocalDate to);
}
