package io.customer360.revenue;

import io.customer360.shared.Money;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;

/**
 * The figures of one month and currency. They are as of the last time the month was looked at while
 * it lasted, or derived later from the terms, as of its last day.
 *
 * @param derived whether nobody looked while the month lasted
 */
public record Metric(YearMonth month, Figure figure, boolean derived) {

    /** Stands where there is no currency: the one that ISO 4217 has for this. */
    private static final Currency NONE = Currency.getInstance("XXX");

    /** Remembers that a month was looked at and that there was no revenue. */
    static Metric nothing(YearMonth month) {
        return new Metric(month, new Figure(Money.zero(NONE), 0, 0, Optional.empty()), false);
    }

    /** Whether it only remembers that there was no revenue. */
    boolean isNothing() {
        return figure.currency().equals(NONE);
    }
}
