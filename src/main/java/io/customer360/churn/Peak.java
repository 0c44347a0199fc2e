package io.customer360.churn;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The most tickets that came within thirty days, and the last of those days. */
public record Peak(LocalDate day, BigDecimal tickets) {}
