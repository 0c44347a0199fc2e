package io.customer360.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What was found at all points, in their order. */
public record Health(Instant at, List<HealthCheck> checks) {

    public Health {
        checks = checks.stream().sorted(Comparator.comparing(HealthCheck::point)).toList();
    }

    /** As well as what is worst. */
    public HealthState state() {
        return checks.stream()
                .map(HealthCheck::state)
                .max(Comparator.naturalOrder())
                .orElse(HealthState.OK);
    }

    /** What was found of a group. */
    public List<HealthCheck> of(HealthGroup group) {
        return checks.stream().filter(check -> check.point().group() == group).toList();
    }
}
