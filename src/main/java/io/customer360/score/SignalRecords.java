package io.customer360.score;

import io.customer360.churn.Records;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;

/** The records behind the signals of one customer, for whoever looks at them. */
public interface SignalRecords {

    /** The most records of one kind. */
    int MOST = 100;

    /** Its invoices and subscriptions that signals are about on a day, the oldest first. */
    Records of(CustomerId customer, LocalDate day);
}
