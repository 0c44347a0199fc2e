package io.customer360.revenue;

import io.customer360.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Amounts of several currencies in the base currency. There is no total while the rate of one of
 * them is missing: what is not known is never taken for nothing.
 *
 * @param total the total, unless a rate is missing or it is too large to be told
 * @param missing the currencies without a rate on that day, by code
 */
public record Converted(Currency base, Optional<Money> total, List<Currency> missing) {

    public Converted {
        missing = List.copyOf(missing);
    }

    /** The same with another amount of the base currency. */
    public Converted map(UnaryOperator<Money> step) {
        return new Converted(base, total.map(step), missing);
    }
}
