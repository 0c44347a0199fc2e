package io.customer360.rest;

import java.time.Instant;
import java.util.List;

/** Through which statuses a customer went, the present one first, and how long it was in each. */
public record LifecycleJson(int customer, List<Stay> stays, List<Total> totals) {

    /**
     * The time in one status; a status that was deleted since has no name.
     *
     * @param until absent for the present status
     */
    public record Stay(StatusJson status, Instant from, Instant until, long days, String by) {}

    /** The time in one status, all stays together. */
    public record Total(StatusJson status, long days) {}
}
