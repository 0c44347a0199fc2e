package io.customer360.measure;

import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.Runs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tells how fresh a standing is. One that did not change is not stored again, so that it is as
 * fresh as the last run that looked for whom to measure and found nothing to do there.
 */
public final class LastMeasured {

    /** Runs come by the hour; after some that did not, something is wrong. */
    public static final Duration STALE_AFTER = Duration.ofHours(3);

    private static final int LOOKED_AT = 5;

    private final Runs runs;
    private final Clock clock;

    /** Wired by Spring. */
    public LastMeasured(Runs runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Since when nothing else could have come out. A run found nothing to do where the standing is
     * of the day that it was when the run began, and nobody has failed to measure it again since.
     */
    public Instant at(Standing.Kept kept) {
        var standing = kept.standing();
        return runs.newest(Job.MEASURE_DUE, LOOKED_AT).stream()
                .filter(it -> it.state() == RunState.DONE)
                .map(Run::started)
                .findFirst()
                .filter(standing.at()::isBefore)
                .filter(it -> !kept.expired() && current(standing, it))
                .orElse(standing.at());
    }

    private static boolean current(Standing standing, Instant run) {
        return standing.judgement()
                .filter(it -> LocalDate.ofInstant(run, it.zone()).equals(standing.day()))
                .isPresent();
    }

    /** Whether that is so long ago that the page should say so. */
    public boolean stale(Instant at) {
        return at.plus(STALE_AFTER).isBefore(clock.instant());
    }
}
