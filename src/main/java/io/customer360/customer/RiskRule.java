package io.customer360.customer;

/** Who is at risk, for every place that counts them. */
public interface RiskRule {

    /** Whether a medium risk is one already. */
    boolean mediumToo();
}
