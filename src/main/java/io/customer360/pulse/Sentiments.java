package io.customer360.pulse;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Map;

/** How people feel about their customers, counted. */
public interface Sentiments {

    /**
     * How many pulses that count somebody has given from one moment to before another, by their
     * levels.
     */
    Map<LevelId, Long> of(UserKey author, Instant from, Instant to);
}
