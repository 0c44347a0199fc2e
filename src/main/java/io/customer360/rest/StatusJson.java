package io.customer360.rest;

import io.customer360.status.Status;
import io.customer360.status.StatusColour;

/**
 * A status as answers show it.
 *
 * @param left whether customers in it have left
 */
public record StatusJson(
        int id, String name, StatusColour colour, String description, boolean left) {

    /** Copies a status. */
    public static StatusJson of(Status status) {
        return new StatusJson(
                status.id().value(),
                status.name(),
                status.colour(),
                status.description(),
                status.left());
    }
}
