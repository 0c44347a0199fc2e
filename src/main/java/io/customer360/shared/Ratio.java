package io.customer360.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/** An exact number of minor units before it is rounded, so that a chain of steps rounds once. */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    /** The whole number {@code value}. */
    public static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** This ratio multiplied by a whole number. */
    public Ratio times(long factor) {
        return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** This ratio divided by a positive whole number. */
    public Ratio dividedBy(long divisor) {
        return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** This ratio less a whole number. */
    public Ratio minus(long value) {
        return new Ratio(
                numerator.subtract(denominator.multiply(BigInteger.valueOf(value))), denominator);
    }

    /** The nearest amount of money, half to even; refused when it is too large to carry. */
    public Money toMoney(Currency currency) {
        BigDecimal minor =
                new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN);
        return Money.ofMinor(minor.toBigInteger(), currency);
    }
}
