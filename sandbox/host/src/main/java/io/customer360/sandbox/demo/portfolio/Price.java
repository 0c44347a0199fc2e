package io.customer360.sandbox.demo.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Prices of the demo in the currency of a country, about as dear everywhere. */
final class Price {

    private static final Map<String, Price> BY_COUNTRY =
            Map.ofEntries(
                    Map.entry("US", new Price("USD", "1.1")),
                    Map.entry("GB", new Price("GBP", "0.85")),
                    Map.entry("CH", new Price("CHF", "0.95")),
                    Map.entry("JP", new Price("JPY", "160")),
                    Map.entry("KR", new Price("KRW", "1500")),
                    Map.entry("CN", new Price("CNY", "8")),
                    Map.entry("IN", new Price("INR", "92")),
                    Map.entry("BR", new Price("BRL", "5.9")),
                    Map.entry("CA", new Price("CAD", "1.5")),
                    Map.entry("AU", new Price("AUD", "1.65")),
                    Map.entry("NZ", new Price("NZD", "1.8")),
                    Map.entry("SE", new Price("SEK", "11.5")),
                    Map.entry("NO", new Price("NOK", "11.8")),
                    Map.entry("DK", new Price("DKK", "7.5")),
                    Map.entry("PL", new Price("PLN", "4.3")),
                    Map.entry("TR", new Price("TRY", "38")),
                    Map.entry("MX", new Price("MXN", "20")),
                    Map.entry("ZA", new Price("ZAR", "20")),
                    Map.entry("AE", new Price("AED", "4")),
                    Map.entry("IL", new Price("ILS", "4")),
                    Map.entry("KW", new Price("KWD", "0.333")),
                    Map.entry("SG", new Price("SGD", "1.45")));

    private static final Price EUROS = new Price("EUR", "1");
    private static final BigDecimal DEAR = BigDecimal.valueOf(10);

    private final String currency;
    private final BigDecimal factor;

    private Price(String currency, String factor) {
        this.currency = currency;
        this.factor = new BigDecimal(factor);
    }

    static Price in(String country) {
        return BY_COUNTRY.getOrDefault(country, EUROS);
    }

    /** How many units of a currency one euro comes to. */
    static BigDecimal perEuro(String currency) {
        return BY_COUNTRY.values().stream()
                .filter(price -> price.currency.equals(currency))
                .findFirst()
                .map(price -> price.factor)
                .orElseThrow();
    }

    String currency() {
        return currency;
    }

    /** What so many euros come to; where a unit is worth little, without digits after the point. */
    String of(String euros) {
        int digits = factor.compareTo(DEAR) > 0 ? 0 : 2;
        return new BigDecimal(euros)
                .multiply(factor)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
