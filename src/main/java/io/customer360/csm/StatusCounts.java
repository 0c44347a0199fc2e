package io.customer360.csm;

import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.status.StatusId;
import java.util.Map;
import java.util.Optional;

/** How many customers there are, whatever their number. */
public interface StatusCounts {

    /** How many of these customers have which status; under nothing, those without one. */
    Map<Optional<StatusId>, Integer> of(Among customers);
}
