package io.customer360.rest;

import io.customer360.subscription.Renewal;
import java.time.LocalDate;

/** The next renewal as answers show it. */
public record RenewalJson(LocalDate date, long days, boolean autoRenew, String plan) {

    /** Copies a renewal. */
    public static RenewalJson of(Renewal renewal) {
        return new RenewalJson(renewal.date(), renewal.days(), renewal.autoRenew(), renewal.plan());
    }
}
