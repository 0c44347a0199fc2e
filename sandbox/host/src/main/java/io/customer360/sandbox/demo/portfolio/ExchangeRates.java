package io.customer360.sandbox.demo.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the currencies of the demo are worth in euros: two years ago, and since three months. */
public final class ExchangeRates {

    /** The base currency of the demo. */
    public static final String BASE = "EUR";

    private static final int LONG_AGO = 24;
    private static final int LATELY = 3;
    private static final BigDecimal CHEAPER = new BigDecimal("0.98");
    private static final MathContext FEW_DIGITS = new MathContext(4);

    private final LocalDate day;

    /** The rates as they stand on a day. */
    public ExchangeRates(LocalDate day) {
        this.day = day;
    }

    /** Those of every currency that these accounts pay in, as the app's form would send them. */
    public List<Map<String, String>> of(Collection<Account> accounts) {
        TreeSet<String> currencies = new TreeSet<>();
        accounts.stream()
                .flatMap(account -> account.offers().stream())
                .map(offer -> offer.fields().get("currency"))
                .filter(currency -> !currency.equals(BASE))
                .forEach(currencies::add);
        return currencies.stream().flatMap(this::rates).toList();
    }

    private Stream<Map<String, String>> rates(String currency) {
        BigDecimal now = BigDecimal.ONE.divide(Price.perEuro(currency), FEW_DIGITS);
        return Stream.of(
                rate(currency, LONG_AGO, now.multiply(CHEAPER, FEW_DIGITS)),
                rate(currency, LATELY, now));
    }

    private Map<String, String> rate(String currency, int monthsAgo, BigDecimal rate) {
        return Map.of(
                "currency", currency,
                "from", day.minusMonths(monthsAgo).withDayOfMonth(1).toString(),
                "rate", rate.toPlainString());
    }
}
