package io.customer360.health;

/**
 * What is known of the risk that a customer leaves, as far as an assessment needs it.
 *
 * @param medium whether any signal of at least medium severity has fired
 * @param signals how many signals have fired
 * @param points what they add up to
 */
public record Threat(Risk risk, boolean medium, int signals, int points) {

    /** No signal has fired. */
    public static final Threat NONE = new Threat(Risk.LOW, false, 0, 0);

    /** How great the risk is. */
    public enum Risk {
        LOW,
        MEDIUM,
        HIGH
    }

    public Threat {
        if (signals < 0 || points < 0) {
            throw new IllegalArgumentException("less than no signals: " + signals + ", " + points);
        }
    }
}
