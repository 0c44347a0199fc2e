package io.customer360.churn;

import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a customer will bring in one currency: revenue of a month × margin × months expected, from
 * the exact yearly revenue and rounded once.
 *
 * @param arr the yearly revenue
 * @param realised what the customer has paid until now, when that is known
 */
public record Cltv(Money arr, Percent margin, Life life, Optional<Money> realised) {

    private static final int MONTHS = 12;

    public Cltv {
        realised.filter(paid -> !paid.currency().equals(arr.currency()))
                .ifPresent(
                        paid -> {
                            throw new IllegalArgumentException("paid in " + paid.currency());
                        });
    }

    /** The revenue of a month. */
    public Optional<Money> mrr() {
        return money(BigInteger.ONE, BigInteger.ONE, Percent.WHOLE);
    }

    /** What it comes to; nothing when that is more than can be told, or revenue is negative. */
    public Optional<Money> value() {
        return money(life.upper(), life.lower(), margin.basisPoints());
    }

    /** That and what is paid already. */
    public Optional<Money> lifetimeTotal() {
        return value().flatMap(
                        value ->
                                realised.flatMap(
                                        paid ->
                                                told(
                                                        BigInteger.valueOf(value.minor())
                                                                .add(
                                                                        BigInteger.valueOf(
                                                                                paid.minor())))));
    }

    private Optional<Money> money(BigInteger upper, BigInteger lower, int basisPoints) {
        if (arr.negative()) {
            return Optional.empty();
        }
        BigInteger above =
                BigInteger.valueOf(arr.minor())
                        .multiply(BigInteger.valueOf(basisPoints))
                        .multiply(upper);
        BigInteger below = lower.multiply(BigInteger.valueOf((long) Percent.WHOLE * MONTHS));
        return told(
                new BigDecimal(above)
                        .divide(new BigDecimal(below), 0, RoundingMode.HALF_EVEN)
                        .toBigInteger());
    }

    private Optional<Money> told(BigInteger minor) {
        return minor.bitLength() < Long.SIZE
                ? Optional.of(new Money(minor.longValueExact(), arr.currency()))
                : Optional.empty();
    }
}
