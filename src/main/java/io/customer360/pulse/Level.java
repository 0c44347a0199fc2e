package io.customer360.pulse;

import io.customer360.status.StatusColour;
import java.util.Objects;

/**
 * How good or bad the feeling about a customer is, as the admin has named it.
 *
 * @param points what it is worth in a score
 * @param retired whether it is offered no more; what was said with it still shows it
 */
public record Level(
        LevelId id, String name, int points, StatusColour colour, int position, boolean retired) {

    /** The longest name of a level. */
    public static final int MAX_NAME = 60;

    /** The most points that a level is worth. */
    public static final int MAX_POINTS = 100;

    /** Begins a line of history about what is offered no more. */
    static final String OFF = "-";

    public Level {
        Objects.requireNonNull(id);
        Objects.requireNonNull(colour);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a level needs a name");
        }
        if (points < 0 || points > MAX_POINTS) {
            throw new IllegalArgumentException("points out of range: " + points);
        }
    }
}
