package io.customer360.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;

/** An exact amount in the minor unit of its currency. */
public record Money(long minor, Currency currency) {

    /**
     * The largest amount a person may enter; JavaScript holds it exactly, a thousand of them fit a
     * long.
     */
    public static final long MAX_MINOR = 999_999_999_999_999L;

    // No exponents: new BigDecimal("1e999999999") is a denial of service waiting to be scaled.
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");

    public Money {
        Objects.requireNonNull(currency);
    }

    /** Nothing, in the given currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Reads a plain decimal such as {@code 1200.50} in a currency given by its ISO code. */
    public static Money of(String decimal, String currencyCode) {
        return of(decimal, Currencies.of(currencyCode));
    }

    /**
     * Reads a plain decimal such as {@code 1200.50}; refuses fractions of the minor unit and huge
     * amounts.
     */
    public static Money of(String decimal, Currency currency) {
        String text = decimal.strip();
        if (!DECIMAL.matcher(text).matches()) {
            throw Rejected.value("c360.input.amount.error");
        }
        int digits = currency.getDefaultFractionDigits();
        BigDecimal minor = new BigDecimal(text).movePointRight(digits).stripTrailingZeros();
        if (minor.scale() > 0) {
            throw Rejected.value(
                    "c360.input.amount-digits.error", currency.getCurrencyCode(), digits);
        }
        return ofMinor(minor.toBigInteger(), currency);
    }

    /** Reads an amount that tells its currency, such as {@code 1200.50 EUR}. */
    public static Money parse(String text) {
        int gap = text.indexOf(' ');
        if (gap < 0) {
            throw Rejected.value("c360.input.amount.error");
        }
        return of(text.substring(0, gap), text.substring(gap + 1));
    }

    /** An amount of any origin, refused when it is larger than the app can carry. */
    static Money ofMinor(BigInteger minor, Currency currency) {
        if (minor.abs().compareTo(BigInteger.valueOf(MAX_MINOR)) > 0) {
            throw tooLarge();
        }
        return new Money(minor.longValueExact(), currency);
    }

    /** The sum of two amounts of one currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        try {
            return new Money(Math.addExact(minor, other.minor), currency);
        } catch (ArithmeticException overflow) {
            throw tooLarge();
        }
    }

    /** Whether the amount is below zero. */
    public boolean negative() {
        return minor < 0;
    }

    /** The amount in the major unit, with exactly the digits of its currency. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** The amount as {@link #of(String, Currency)} reads it, for example {@code 1200.50}. */
    public String text() {
        return decimal().toPlainString();
    }

    /** The amount as {@link #parse} reads it, for example {@code 1200.50 EUR}. */
    public String withCurrency() {
        return text() + " " + currency.getCurrencyCode();
    }

    private static Rejected tooLarge() {
        return Rejected.value("c360.input.amount-large.error");
    }
}
