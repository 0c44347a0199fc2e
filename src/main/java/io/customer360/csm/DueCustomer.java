package io.customer360.csm;

import io.customer360.customer.Organisation;
import io.customer360.customer.ScoreState;
import io.customer360.revenue.Totals;
import java.time.LocalDate;

/** A customer who must renew on a day, with its health and what it pays in a year. */
public record DueCustomer(Organisation customer, LocalDate day, ScoreState level, Totals arr) {}
