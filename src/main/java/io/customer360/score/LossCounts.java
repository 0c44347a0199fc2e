package io.customer360.score;

import io.customer360.churn.Losses;
import java.time.Instant;
import java.util.Optional;

/** Who left and who stayed, as it was counted last. */
public interface LossCounts {

    /** What was counted at a moment. */
    record Counted(int version, Instant at, Losses losses) {}

    /** The last count; nothing before the first. */
    Optional<Counted> latest();

    /** Keeps the next count; of two at once, one stays. */
    void keep(Counted next);
}
