package io.customer360.batch;

import io.customer360.shared.Chore;
import java.time.Clock;
import java.time.Duration;

/** Tells of batches whose thread is gone that they failed, so that they can be repeated. */
public final class MarkAbandoned implements Chore {

    /** How long a thread may be silent. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private final Batches batches;
    private final Clock clock;

    /** Looks in this store. */
    public MarkAbandoned(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void run() {
        batches.abandoned(clock.instant().minus(SILENCE))
                .forEach(id -> batches.move(id, BatchState.FAILED, clock.instant()));
    }
}
