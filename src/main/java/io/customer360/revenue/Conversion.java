package io.customer360.revenue;

import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Turns amounts into a base currency by the rates to it; exact until the total is rounded once. */
public record Conversion(Currency base, List<ExchangeRate> rates) {

    public Conversion {
        rates = List.copyOf(rates);
    }

    /** The total of these amounts as it stands on a day. */
    public Converted of(MoneySums sums, LocalDate day) {
        List<Currency> missing =
                sums.amounts().stream()
                        .map(Money::currency)
                        .filter(currency -> rate(currency, day).isEmpty())
                        .toList();
        return new Converted(
                base, missing.isEmpty() ? total(sums, day) : Optional.empty(), missing);
    }

    private Optional<Money> total(MoneySums sums, LocalDate day) {
        BigInteger minor =
                sums.amounts().stream()
                        .map(
                                amount ->
                                        rate(amount.currency(), day)
                                                .orElseThrow()
                                                .multiply(amount.decimal()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(base.getDefaultFractionDigits(), RoundingMode.HALF_EVEN)
                        .unscaledValue();
        return minor.bitLength() < Long.SIZE
                ? Optional.of(new Money(minor.longValueExact(), base))
                : Optional.empty();
    }

    private Optional<BigDecimal> rate(Currency currency, LocalDate day) {
        if (currency.equals(base)) {
            return Optional.of(BigDecimal.ONE);
        }
        return rates.stream()
                .map(ExchangeRate::quote)
                .filter(quote -> quote.currency().equals(currency) && !quote.from().isAfter(day))
                .max(Comparator.comparing(ExchangeRate.Quote::from))
                .map(quote -> quote.rate().value());
    }
}
