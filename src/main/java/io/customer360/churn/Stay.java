package io.customer360.churn;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a customer has been one.
 *
 * @param tier what customers are compared by besides their tenure; blank for none
 * @param first the day of the first subscription, else of the first request
 * @param left the day on which the customer left
 */
public record Stay(String tier, LocalDate first, Optional<LocalDate> left) {}
