package io.customer360.rest;

import io.customer360.pulse.Level;
import io.customer360.status.StatusColour;

/**
 * A level of pulses as answers show it.
 *
 * @param retired whether it is offered no more
 */
public record LevelJson(int id, String name, int points, StatusColour colour, boolean retired) {

    /** Copies a level. */
    public static LevelJson of(Level level) {
        return new LevelJson(
                level.id().value(), level.name(), level.points(), level.colour(), level.retired());
    }
}
