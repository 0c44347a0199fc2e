package io.customer360.revenue;

import io.customer360.customer.Organisation;
import java.time.LocalDate;

/** A customer and the end of a subscription of theirs that comes next. */
public record UpcomingRenewal(Organisation customer, LocalDate day) {}
