package io.customer360.notice;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;

/**
 * The ends of subscriptions that neither renew by themselves nor go on with another one of the same
 * plan, which has not begun yet, begins no later than the day after, and ends later.
 */
public interface Endings {

    /** That a customer's subscription to something ends on a day. */
    record Ending(int subscription, CustomerId customer, String plan, LocalDate day) {}

    /**
     * Those that end within these days, both included, by id after this one, at most so many; of
     * customers that are no more none counts.
     */
    List<Ending> between(LocalDate from, LocalDate to, int after, int most);
}
