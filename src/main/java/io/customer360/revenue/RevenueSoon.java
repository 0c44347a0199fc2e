package io.customer360.revenue;

/** Has the figures of every customer looked at soon, and not only when the hour is over. */
public interface RevenueSoon {

    /** Asks for it. */
    void askRevenue();
}
