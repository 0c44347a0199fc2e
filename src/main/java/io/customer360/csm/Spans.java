package io.customer360.csm;

import io.customer360.revenue.RevenueDirectory.Among;
import java.util.List;

/**
 * When customers pay how much, by their subscriptions; trials and free plans left out. In a break
 * they pay nothing and stay customers; with the day on which somebody left all is over.
 */
public interface Spans {

    /** Everything these customers pay, ever paid, and have agreed to pay. */
    List<Span> of(Among customers);
}
