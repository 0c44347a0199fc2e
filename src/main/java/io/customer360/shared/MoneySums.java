package io.customer360.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One total per currency, ordered by currency code; currencies are never added to each other. */
public record MoneySums(List<Money> amounts) {

    private static final Comparator<Currency> BY_CODE =
            Comparator.comparing(Currency::getCurrencyCode);

    public MoneySums {
        amounts = List.copyOf(amounts);
    }

    /** The totals of these amounts. */
    public static MoneySums of(Collection<Money> amounts) {
        SortedMap<Currency, Money> sums = new TreeMap<>(BY_CODE);
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return new MoneySums(List.copyOf(sums.values()));
    }

    /** The total in one currency, zero when there is none. */
    public Money in(Currency currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .findFirst()
                .orElse(Money.zero(currency));
    }

    /** Each total turned into another amount of the same currency. */
    public MoneySums map(UnaryOperator<Money> step) {
        return of(amounts.stream().map(step).toList());
    }
}
