package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Makes scores and signals of what was measured, for many customers at once. What it answers
 * depends on what it is given, what is kept of past days, and the models in force.
 */
public interface Judge {

    /** A customer as it was measured now, and what is kept of it. */
    record Case(Standing measured, ZoneId zone, Optional<Standing.Kept> kept) {

        /**
         * How the customer stands with this judgement. Who has left stands as when that was kept,
         * so that the judgement and what it is made of stay together.
         */
        Standing judged(Judgement judgement) {
            return kept.map(Standing.Kept::standing)
                    .filter(it -> judgement.frozen() && it.judgement().isPresent())
                    .orElse(measured)
                    .judged(judgement);
        }
    }

    /** The judgement on each. */
    Map<CustomerId, Judgement> of(Collection<Case> cases);
}
