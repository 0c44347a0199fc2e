package io.customer360.rest;

import java.time.YearMonth;
import java.util.List;

/**
 * What people thought of a customer in twelve months.
 *
 * @param at where on the page it stands
 * @param months the oldest first
 * @param silent whether nothing was said in any of them
 * @param stale that the newest pulse is too old to count, or absent
 * @param canEdit whether the reader may say something
 */
public record PulsesJson(
        int customer, String at, List<Month> months, boolean silent, Stale stale, boolean canEdit) {

    /**
     * One month.
     *
     * @param pulse the one that stands for it, absent when nothing was said
     * @param others everything else that was said, the newest first
     * @param chosen whether it is the one that a page tells in full
     * @param stale whether its pulse is the newest one and too old to count
     */
    public record Month(
            YearMonth month,
            PulseJson pulse,
            List<PulseJson> others,
            boolean chosen,
            boolean stale) {}

    /** For how many days nothing was said, and after how many a pulse counts no more. */
    public record Stale(long days, int after) {}
}
