package io.customer360.churn;

import io.customer360.shared.CustomerId;
import io.customer360.shared.MoneySums;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a customer left: when, why, and what was lost.
 *
 * @param lost the yearly revenue that went with the customer, by currency
 * @param health the last health; nothing for who never had one
 */
public record ChurnRecord(
        CustomerId customer,
        LocalDate day,
        ChurnReason reason,
        String note,
        MoneySums lost,
        Optional<FrozenHealth> health) {

    /** The longest note. */
    public static final int MAX_NOTE = 500;
}
