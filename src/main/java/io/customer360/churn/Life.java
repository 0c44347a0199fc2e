package io.customer360.churn;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * For how many more months a customer is expected to stay: one over the share that leaves in a
 * month among customers alike, drawn towards that of the portfolio as long as they are few, and
 * never longer than the cap.
 *
 * @param tier what customers alike have in common besides their tenure; blank for none
 * @param own what customers alike have been through
 * @param portfolio what all have
 * @param weight how many imagined losses are added to those seen
 */
public record Life(
        String tier, TenureBand band, Exposure own, Exposure portfolio, int weight, int cap) {

    /** What is expected of a customer who came on a day. */
    public static Life of(
            String tier, LocalDate first, LocalDate day, Losses losses, CltvModel model) {
        TenureBand band = model.bands().on(day, first);
        return new Life(
                tier, band, losses.of(tier, band), losses.portfolio(), model.weight(), model.cap());
    }

    /** The share that leaves in a month; nothing while nobody has ever left. */
    public OptionalDouble monthlyLoss() {
        return unknown()
                ? OptionalDouble.empty()
                : OptionalDouble.of(denominator().doubleValue() / numerator().doubleValue());
    }

    /** How many months that makes. */
    public double months() {
        return capped() ? cap : numerator().doubleValue() / denominator().doubleValue();
    }

    /** How many months it would be without the cap; nothing while nobody has ever left. */
    public OptionalDouble uncapped() {
        return unknown()
                ? OptionalDouble.empty()
                : OptionalDouble.of(numerator().doubleValue() / denominator().doubleValue());
    }

    /** Whether it is the cap that says how long. */
    public boolean capped() {
        return unknown()
                || numerator().compareTo(denominator().multiply(BigInteger.valueOf(cap))) > 0;
    }

    /** The months as an exact fraction, its upper part. */
    BigInteger upper() {
        return capped() ? BigInteger.valueOf(cap) : numerator();
    }

    /** Its lower part. */
    BigInteger lower() {
        return capped() ? BigInteger.ONE : denominator();
    }

    private boolean unknown() {
        return portfolio.losses() == 0;
    }

    /** From 1 / c = (m + a ÷ (E ÷ M)) ÷ (e + a), times E above and below. */
    private BigInteger numerator() {
        return product(own.months(), portfolio.losses()).add(product(weight, portfolio.months()));
    }

    private BigInteger denominator() {
        return product(own.losses() + weight, portfolio.losses());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
