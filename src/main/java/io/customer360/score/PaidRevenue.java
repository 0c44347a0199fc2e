package io.customer360.score;

import io.customer360.shared.CustomerId;
import io.customer360.shared.MoneySums;
import java.time.LocalDate;

/** What customers have paid. */
public interface PaidRevenue {

    /**
     * The paid invoices of a customer until a day, by currency; none in one that was never used.
     */
    MoneySums until(CustomerId customer, LocalDate day);
}
