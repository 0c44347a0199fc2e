package io.customer360.subscription;

import java.time.LocalDate;

/** The end of a subscription that comes next, and how many days away it is. */
public record Renewal(LocalDate date, long days, boolean autoRenew, String plan) {}
