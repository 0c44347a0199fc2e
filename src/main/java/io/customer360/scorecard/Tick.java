package io.customer360.scorecard;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether an objective is reached, since when, and who said so.
 *
 * @param by nobody when its condition did
 * @param found how many tickets the condition found
 */
public record Tick(
        ItemId item, boolean ticked, Instant at, Optional<UserKey> by, OptionalInt found) {

    public Tick {
        Objects.requireNonNull(item);
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
        Objects.requireNonNull(found);
    }
}
