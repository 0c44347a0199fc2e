package io.customer360.churn;

import java.util.OptionalInt;

/**
 * A time in the life of a customer.
 *
 * @param number its place among the bands, from 0
 * @param from the months that are over when it begins
 * @param to its last month; nothing for the last band
 */
public record TenureBand(int number, int from, OptionalInt to) {}
