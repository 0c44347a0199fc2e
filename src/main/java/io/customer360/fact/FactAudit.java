package io.customer360.fact;

import java.time.Instant;

/**
 * How facts compared with tickets one night.
 *
 * @param facts how many tickets were compared
 * @param different how many were kept with other numbers than Jira's
 * @param missing how many were not kept
 * @param gone how many were kept that Jira does not find
 * @param customers of how many customers the number of tickets was compared
 */
public record FactAudit(
        int run, Instant at, int facts, int different, int missing, int gone, int customers) {

    /** How much differed. */
    public int differing() {
        return different + missing + gone;
    }

    /** Whether anything differed. */
    public boolean drift() {
        return differing() > 0;
    }

    /** What a piece of this run found. */
    FactAudit of(int number) {
        return new FactAudit(number, at, facts, different, missing, gone, customers);
    }

    /** This and what another piece of the same run found. */
    public FactAudit and(FactAudit other) {
        return new FactAudit(
                run,
                other.at,
                facts + other.facts,
                different + other.different,
                missing + other.missing,
                gone + other.gone,
                customers + other.customers);
    }
}
