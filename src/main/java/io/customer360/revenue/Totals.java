package io.customer360.revenue;

import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The totals of any number of customers, one per currency, in its minor unit. They grow beyond what
 * an amount can carry; of such a total only the currency is told.
 */
public record Totals(Map<Currency, BigInteger> minor) {

    /** The totals of nobody. */
    public static final Totals NONE = new Totals(Map.of());

    public Totals {
        minor = Map.copyOf(minor);
    }

    /** The totals of these amounts. */
    public static Totals of(Collection<Money> amounts) {
        return new Totals(
                amounts.stream()
                        .collect(
                                Collectors.toMap(
                                        Money::currency,
                                        amount -> BigInteger.valueOf(amount.minor()),
                                        BigInteger::add)));
    }

    /** The totals of these customers and more. */
    public Totals plus(Totals more) {
        return new Totals(
                Stream.of(this, more)
                        .flatMap(totals -> totals.minor.entrySet().stream())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, BigInteger::add)));
    }

    /** Those that an amount can carry. */
    public MoneySums sums() {
        return MoneySums.of(
                minor.entrySet().stream()
                        .filter(total -> fits(total.getValue()))
                        .map(total -> new Money(total.getValue().longValueExact(), total.getKey()))
                        .toList());
    }

    /** The currencies of the others, by code. */
    public List<Currency> tooLarge() {
        return minor.entrySet().stream()
                .filter(total -> !fits(total.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private static boolean fits(BigInteger minor) {
        return minor.bitLength() < Long.SIZE;
    }
}
