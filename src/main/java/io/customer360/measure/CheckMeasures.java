package io.customer360.measure;

import io.customer360.run.CheckSource;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at how many customers are measured, and how long ago. */
public final class CheckMeasures implements CheckSource {

    /** Every customer is measured once a day. */
    private static final Duration OLDEST = Duration.ofHours(36);

    private final Roster customers;
    private final StandingFigures standings;

    /** Looks at these. */
    public CheckMeasures(Roster customers, StandingFigures standings) {
        this.customers = customers;
        this.standings = standings;
    }

    @Override
    public List<HealthPoint> points() {
        return List.of(HealthPoint.MEASURED, HealthPoint.UNMEASURED, HealthPoint.OLDEST_MEASURE);
    }

    @Override
    public List<HealthCheck> look(Instant now) {
        return checks(customers.count(), standings.count(), standings.oldest(), now);
    }

    /** Those who are customers no more may still be measured. */
    static List<HealthCheck> checks(
            int customers, int measured, Optional<Instant> oldest, Instant now) {
        int missing = Math.max(0, customers - measured);
        boolean old = oldest.filter(at -> at.plus(OLDEST).isBefore(now)).isPresent();
        return List.of(
                HealthCheck.of(HealthPoint.MEASURED, HealthState.OK).counting(measured),
                HealthCheck.of(HealthPoint.UNMEASURED, missing == 0, HealthState.WARNING)
                        .counting(missing),
                HealthCheck.of(HealthPoint.OLDEST_MEASURE, !old, HealthState.WARNING).at(oldest));
    }
}
