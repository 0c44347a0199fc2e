package io.customer360.status;

import java.util.Objects;

/**
 * A stage of the life of a customer, as the admin has named it.
 *
 * @param left whether customers in it have left
 */
public record Status(
        StatusId id,
        String name,
        StatusColour colour,
        int position,
        String description,
        boolean left) {

    /** The longest name of a status. */
    public static final int MAX_NAME = 60;

    /** The longest description of a status. */
    public static final int MAX_DESCRIPTION = 150;

    public Status {
        Objects.requireNonNull(id);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(description);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a status needs a name");
        }
    }
}
