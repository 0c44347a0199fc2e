package io.customer360.fact;

import java.util.Optional;

/** The comparisons of facts with tickets; those of the last hundred nights are kept. */
public interface FactAudits {

    /** Adds what a piece of a run found to what the run has found before. */
    void add(FactAudit found);

    /** The last comparison. */
    Optional<FactAudit> latest();
}
